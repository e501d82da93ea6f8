import { sql } from 'kysely';
import type pg from 'pg';
import { features } from '../src/app/features.ts';
import { lettersOf, openBatch } from '../src/features/freischaltung/print-batches/download.ts';
import { findBatch } from '../src/features/freischaltung/print-batches/queries.ts';
import { reading, writing } from '../src/platform/database/database.ts';
import type { House } from '../src/platform/feature/feature.ts';
import { openBenchHouse } from './bench-house.ts';
import type { Row } from './row.ts';
import { watchMemory } from './watch-memory.ts';

const wholeBatch = 10_000;

/**
 * Makes the letters of a mass run as the worker does, and sets them for a download as the office gets it;
 * then twice as many. A small batch before pays for warming up.
 * @param connection of a role that may create schemas and roles; what is made there is removed again
 * @param count letters; a whole batch where nothing else is said
 */
export async function benchPrintBatch(
  connection: pg.PoolConfig,
  count = wholeBatch,
): Promise<readonly Row[]> {
  const { house, chamber, close } = await openBenchHouse(connection, 4);
  const { database, secrets, letterPress } = house;
  const read = <Value>(work: Parameters<typeof reading<Value>>[2]) => reading(database, chamber, work);
  const job = makingJob(house);
  /** Makes, sets and hands out one batch of Betriebe whose numbers begin after the given one. */
  async function madeAndSet(after: number, letters: number) {
    const id = await writing(database, chamber, async (tx) => {
      const { rows } = await sql<{ id: string }>`
        with b as (insert into betriebe (betriebsnummer, art, name, strasse, hausnummer, plz, ort)
          select (${after}::int + n)::text, 'hauptbetrieb', 'Schreinerei ' || n || ' & Söhne GmbH', 'Musterstraße',
            n % 180 + 1, (10000 + n)::text, 'Musterstadt' from generate_series(1, ${letters}::int) n returning id, plz),
        s as (insert into print_batches (kind, state, staff_id, staff_name, begun_at, letters, valid_until)
          values ('mass-run', 'making', gen_random_uuid(), 'Bench', now(), ${letters}, now() + interval '1 year')
          returning id),
        l as (insert into letters (kind, betrieb_id, requested_at, state, origin, batch_id, batch_position)
          select 'pin', b.id, now(), 'queued', 'bulk', s.id, row_number() over (order by b.plz) from b, s)
        select id from s`.execute(tx.kysely);
      return rows[0]?.id ?? '';
    });
    const memory = watchMemory();
    const start = performance.now();
    while (await job.run(chamber, house.clock()));
    const making = (performance.now() - start) / 1000;
    const batch = await read((db) => findBatch(db, id));
    const file = batch && (await read((db) => openBatch(db, secrets, batch)));
    if (!file || typeof file === 'string') throw new Error('the batch is not made');
    const begun = performance.now();
    let bytes = 0;
    for await (const chunk of letterPress.stream(lettersOf(read, secrets, file, house.clock())))
      bytes += chunk.byteLength;
    return { making, setting: (performance.now() - begun) / 1000, bytes, growth: memory.growth() };
  }
  try {
    await madeAndSet(1_000_000, count / 10);
    const batch = await madeAndSet(2_000_000, count);
    const twice = await madeAndSet(3_000_000, 2 * count);
    return [
      {
        name: `print batch: ${count} letters made in`,
        value: batch.making / 60,
        unit: 'min',
        bar: '< 4',
      },
      {
        name: `print batch: ${count} letters set and sent in`,
        value: batch.setting / 60,
        unit: 'min',
      },
      { name: 'print batch: size a letter', value: batch.bytes / count / 1000, unit: 'kB' },
      { name: 'print batch: memory growth', value: batch.growth, unit: 'MB' },
      {
        name: 'print batch: memory growth with twice the letters',
        value: twice.growth,
        unit: 'MB',
        bar: 'the same',
      },
    ];
  } finally {
    await close();
  }
}

/** What the worker makes batches with. */
function makingJob(house: House) {
  const job = features
    .flatMap(({ jobs }) => jobs?.(house) ?? [])
    .find(({ name }) => name === 'freischaltung-make-batches');
  if (!job) throw new Error('no job makes batches');
  return job;
}
