import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type pg from 'pg';
import { features } from '../src/app/features.ts';
import type { Chamber } from '../src/platform/chamber/chamber.ts';
import { type Database, writing } from '../src/platform/database/database.ts';
import type { House } from '../src/platform/feature/feature.ts';
import { openBenchHouse } from './bench-house.ts';
import type { Row } from './row.ts';

const wholeRun = 10_000;
const megabyte = 1024 * 1024;

/**
 * Makes PINs with letters and CSV for all Betriebe of a register, as `pin issue --all` does.
 * @param connection of a role that may create schemas and roles; what is made there is removed again
 * @param count PINs; a first hundred before them warms typesetter and database up
 */
export async function benchPinRun(connection: pg.PoolConfig, count = 500): Promise<readonly Row[]> {
  const { house, chamber, close } = await openBenchHouse(connection, 4);
  const { database, passwords } = house;
  const { slug } = chamber;
  const folder = mkdtempSync(join(tmpdir(), 'bench-pins-'));
  try {
    await register(database, chamber, 0, 100);
    await issueAll(house, slug, join(folder, 'warm'));
    await register(database, chamber, 100, count);
    await writing(database, chamber, (tx) =>
      sql`update betriebe set geloescht_am = '2026-01-01' where betriebsnummer < '1000100'`.execute(
        tx.kysely,
      ),
    );
    const before = process.memoryUsage.rss();
    let peak = before;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage.rss());
    }, 20);
    const cpu = process.cpuUsage();
    const start = performance.now();
    await issueAll(house, slug, join(folder, 'run'));
    const seconds = (performance.now() - start) / 1000;
    const used = process.cpuUsage(cpu);
    clearInterval(watch);
    const hashStart = process.cpuUsage();
    await Promise.all(Array.from({ length: 20 }, (_, index) => passwords.hash(`pin ${index}`)));
    const hashCpu = process.cpuUsage(hashStart);
    const hashMilliseconds = (hashCpu.user + hashCpu.system) / 20 / 1000;
    const pinMilliseconds = (used.user + used.system) / count / 1000;
    return [
      { name: `PIN run: PINs with letters a second (${count})`, value: count / seconds, unit: '1/s' },
      {
        name: 'PIN run: 10,000 would take',
        value: ((seconds / count) * wholeRun) / 60,
        unit: 'min',
        bar: '< 4',
      },
      { name: 'PIN run: CPU a PIN', value: pinMilliseconds, unit: 'ms' },
      { name: 'PIN run: CPU a PIN, the hash alone', value: hashMilliseconds, unit: 'ms' },
      {
        name: 'PIN run: memory growth',
        value: Math.max(0, peak - before) / megabyte,
        unit: 'MB',
        bar: 'flat',
      },
    ];
  } finally {
    await close();
    rmSync(folder, { recursive: true });
  }
}

async function register(database: Database, chamber: Chamber, from: number, count: number): Promise<void> {
  await writing(database, chamber, (tx) =>
    sql`
      insert into betriebe (betriebsnummer, art, name, inhaber, strasse, hausnummer, plz, ort)
      select (1000000 + n)::text, 'hauptbetrieb', 'Schreinerei ' || n || ' & Söhne GmbH', 'Beispiel, Alex ' || n,
        'Musterstraße', n % 180 + 1, '12345', 'Musterstadt'
      from generate_series(${from}::int, ${from + count - 1}::int) n`.execute(tx.kysely),
  );
}

async function issueAll(house: House, slug: string, name: string): Promise<void> {
  const commands = features.flatMap((feature) => feature.commands ?? []);
  const issue = commands.find((command) => command.words.join(' ') === 'pin issue');
  const options: Readonly<Record<string, string>> = {
    chamber: slug,
    letters: `${name}.pdf`,
    csv: `${name}.csv`,
  };
  await issue!.run(house, {
    text: (option) => options[option],
    flag: (option) => option === 'all',
    progress: () => {},
  });
}
