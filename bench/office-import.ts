import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { sql } from 'kysely';
import type pg from 'pg';
import { betriebeFeature, betriebeSettings } from '../src/features/betriebe/index.ts';
import { importJob } from '../src/features/office-import/job.ts';
import { insertPiece } from '../src/features/office-import/piece-queries.ts';
import {
  insertImport,
  moveState,
  selectImport,
  updateReceived,
} from '../src/features/office-import/queries.ts';
import type { ImportState } from '../src/features/office-import/rules.ts';
import { reading, writing } from '../src/platform/database/database.ts';
import { quoteIdentifier } from '../src/platform/database/names.ts';
import { numberOf, writeRegisterFile } from './register-file.ts';
import { indexAll } from './register-import.ts';
import type { Row } from './row.ts';
import { type BenchPerson, type ServedHouse, serveBenchHouse, timed } from './served-house.ts';
import { watchMemory } from './watch-memory.ts';

const PIECE = 1024 * 1024;
const BETWEEN_PAGES_MS = 20;
const KIND = 'betriebe';

/** Work of the worker, and the page that somebody asked for meanwhile. */
interface Step {
  readonly seconds: number;
  readonly growth: number;
  readonly pages: readonly number[];
}

/**
 * Measures a register that the office imports in the browser, in a house that serves pages meanwhile: a file into an
 * empty register, then the chamber's next file, where a tenth is changed and a hundredth new, and taking that one back.
 * @param connection of a role that may create schemas and roles; what is made there is removed again
 * @param rows Betriebe in the first file
 */
export async function benchOfficeImport(connection: pg.PoolConfig, rows: number): Promise<readonly Row[]> {
  const served = await serveBenchHouse(connection, 10, (chamber) => {
    const { nummer } = betriebeSettings.of(chamber);
    return nummer.format === 'digits' && nummer.lengths.includes(7);
  });
  const dir = await mkdtemp(join(tmpdir(), 'bench-office-import-'));
  try {
    const [person] = await served.makePeople(1, { passwordHash: 'none', linked: false });
    const file = async (isLater: boolean) => {
      const path = join(dir, 'betriebe.csv');
      await writeRegisterFile(path, rows, isLater);
      return receive(served, path);
    };
    const first = await file(false);
    const on = (path: string) => (id: string, from: ImportState, to: ImportState) =>
      work(served, { person: person!, path }, id, from, to);
    const withoutBetrieb = on('/mein-bereich');
    const filled = [
      await withoutBetrieb(first, 'checking', 'checked'),
      await withoutBetrieb(first, 'applying', 'applied'),
    ] as const;
    // not one of those that have left the register
    await linkWithBetrieb(served, person!, numberOf(Math.floor(rows / 2) + 1));
    await indexAll(served.house.database, served.chamber);
    const before = await keepRegister(served);
    const next = await file(true);
    const withBetrieb = on('/mein-betrieb');
    const renewed = [
      await withBetrieb(next, 'checking', 'checked'),
      await withBetrieb(next, 'applying', 'applied'),
    ] as const;
    const undone = await withBetrieb(next, 'undoing', 'undone');
    return [
      ...rowsOf(`first import (${rows} rows)`, [
        ['checked', filled[0]],
        ['applied', filled[1]],
      ]),
      ...rowsOf('next import', [
        ['checked', renewed[0]],
        ['applied', renewed[1]],
      ]),
      ...rowsOf('next import taken back', [['done', undone]]),
      {
        name: 'next import taken back: rows that are not as before',
        value: await before.differing(),
        unit: '',
        bar: '0',
      },
    ];
  } finally {
    await served.close();
    await rm(dir, { recursive: true });
  }
}

async function receive({ house, chamber }: ServedHouse, file: string): Promise<string> {
  const { database } = house;
  const staffId = '00000000-0000-4000-8000-000000000001';
  const sent = { kind: KIND, fileName: 'betriebe.csv', sentAt: house.clock(), sentBy: 'bench', staffId };
  const id = await writing(database, chamber, (tx) => insertImport(tx, sent));
  let pieces = 0;
  let bytes = 0;
  for await (const piece of createReadStream(file, { highWaterMark: PIECE }) as AsyncIterable<Buffer>) {
    const number = pieces++;
    bytes += piece.byteLength;
    await writing(database, chamber, (tx) => insertPiece(tx, id, number, piece));
  }
  await writing(database, chamber, (tx) => updateReceived(tx, id, { name: 'betriebe.csv', bytes, pieces }));
  return id;
}

/** Has the worker do what waits while somebody asks for a page. @throws where it came to something else */
async function work(
  served: ServedHouse,
  asked: { readonly person: BenchPerson; readonly path: string },
  id: string,
  from: ImportState,
  to: ImportState,
): Promise<Step> {
  const { house, chamber } = served;
  const { database } = house;
  const stateOf = () => reading(database, chamber, (db) => selectImport(db, KIND, id));
  const { state } = (await stateOf())!;
  if (state !== from) await writing(database, chamber, (tx) => moveState(tx, id, state, from));
  const job = importJob(house, [betriebeFeature.officeImport!], []);
  for (let time = 0; time < 50; time += 1) await askOnce(served, asked);
  const memory = watchMemory();
  const pages: number[] = [];
  let isOver = false;
  const begun = performance.now();
  const working = async () => {
    try {
      await job.run(chamber, house.clock());
      return (performance.now() - begun) / 1000;
    } finally {
      isOver = true;
    }
  };
  const asking = async () => {
    while (!isOver) {
      pages.push(await askOnce(served, asked));
      await after(BETWEEN_PAGES_MS);
    }
  };
  const [seconds] = await Promise.all([working(), asking()]);
  const growth = memory.growth();
  const done = await stateOf();
  if (done?.state !== to) throw new Error(`not ${to}: ${JSON.stringify(done)}`);
  return { seconds, growth, pages };
}

async function askOnce(
  served: ServedHouse,
  { person, path }: { readonly person: BenchPerson; readonly path: string },
): Promise<number> {
  const { status, milliseconds } = await timed(served, path, {
    cookie: person.cookie,
    address: '198.51.100.7',
  });
  if (status !== 200) throw new Error(`${path} answered ${status}`);
  return milliseconds;
}

function linkWithBetrieb({ house, chamber }: ServedHouse, { email }: BenchPerson, betriebsnummer: string) {
  return writing(house.database, chamber, (tx) =>
    sql`insert into links (account_id, betrieb_id, method, created_at)
      select a.id, b.id, 'pin', ${house.clock()} from accounts a, betriebe b
      where a.email = ${email} and b.betriebsnummer = ${betriebsnummer}`.execute(tx.kysely),
  );
}

/** Keeps the register as it is, to be compared with what it is later. */
async function keepRegister({ ownerPool, chamber }: ServedHouse) {
  const schema = quoteIdentifier(chamber.slug);
  await ownerPool.query(`create table ${schema}.register_before as select * from ${schema}.betriebe`);
  return {
    async differing(): Promise<number> {
      const { rows } = await ownerPool.query<{ count: number }>(
        `select count(*)::int as count from ${schema}.betriebe t full join ${schema}.register_before b on b.id = t.id
          where t::text is distinct from b::text`,
      );
      return rows[0]?.count ?? 0;
    },
  };
}

/** How long each step took, and over all of them what memory grew by and what others waited for their page. */
function rowsOf(what: string, steps: readonly (readonly [name: string, step: Step])[]): readonly Row[] {
  const pages = steps.flatMap(([, step]) => step.pages).toSorted((a, b) => a - b);
  const at = (share: number) => pages[Math.floor(pages.length * share)] ?? 0;
  return [
    ...steps.map(([name, { seconds }]) => ({ name: `${what}: ${name}`, value: seconds, unit: 's' })),
    {
      name: `${what}: memory growth`,
      value: Math.max(...steps.map(([, { growth }]) => growth)),
      unit: 'MB',
      bar: 'flat',
    },
    { name: `${what}: another page meanwhile, p50`, value: at(0.5), unit: 'ms' },
    { name: `${what}: another page meanwhile, p99`, value: at(0.99), unit: 'ms', bar: '< 100' },
  ];
}
