import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { sql } from 'kysely';
import type pg from 'pg';
import { importAccounts } from '../src/features/account-import/import-accounts.ts';
import { fileColumns } from '../src/features/account-import/read-account-row.ts';
import { accountSearchIndex } from '../src/features/accounts/search-index.ts';
import { writing } from '../src/platform/database/database.ts';
import { learnNext } from '../src/platform/search/learn.ts';
import { openBenchHouse } from './bench-house.ts';
import { nameOf } from './register-file.ts';
import type { Row } from './row.ts';
import { madeUpNummer } from './served-house.ts';
import { watchMemory } from './watch-memory.ts';

// bcrypt of a made-up password; the same for all, since nobody signs in here
const passwordHash = '$2b$10$vKPijGrDMP4a8tJsWrjZyuUY3QA9Rg3/k95lWOYgWolx.PNxWhIdS';

/**
 * Measures the take-over of sign-ins of an older service, each with a Betrieb.
 * @param connection of a role that may create schemas and roles; what is made there is removed again
 */
export async function benchAccountImport(connection: pg.PoolConfig, rows: number): Promise<readonly Row[]> {
  const { house, chamber, close } = await openBenchHouse(connection, 4);
  const { database } = house;
  const dir = await mkdtemp(join(tmpdir(), 'bench-accounts-'));
  const nummerOf = (row: number) => madeUpNummer(chamber, 4, row);
  try {
    const file = join(dir, 'accounts.csv');
    await writeAccountsFile(file, rows, nummerOf);
    const nummern = Array.from({ length: rows }, (_, row) => nummerOf(row));
    await writing(database, chamber, (tx) =>
      sql`insert into betriebe (betriebsnummer, art, name, plz, ort)
        select nummer, 'hauptbetrieb', 'Messbetrieb', '12345', 'Messstadt' from unnest(${nummern}::text[]) as t (nummer)`.execute(
        tx.kysely,
      ),
    );
    const importIt = async () => {
      const started = performance.now();
      const report = await importAccounts(database, chamber, {
        chunks: createReadStream(file, { highWaterMark: 64 * 1024 }),
        cameFrom: 'bench',
        now: house.clock(),
        isDryRun: false,
        isStrict: true,
        onProgress: () => {},
      });
      return { report, seconds: (performance.now() - started) / 1000 };
    };
    const memory = watchMemory();
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const first = await importIt();
    delay.disable();
    const growth = memory.growth();
    const again = await importIt();
    if (first.report.new !== rows || again.report.unchanged !== rows) throw new Error('not all were taken');
    const started = performance.now();
    while (await writing(database, chamber, (tx) => learnNext(tx, accountSearchIndex)));
    const learning = (performance.now() - started) / 1000;
    const figure = (name: string, value: number, unit: string, bar?: string): Row => ({
      name: `accounts import: ${name}`,
      value,
      unit,
      bar,
    });
    return [
      figure(`${rows} rows`, first.seconds, 's'),
      figure('same file again', again.seconds, 's'),
      figure('memory growth', growth, 'MB', 'flat'),
      figure('others wait at most (p99)', delay.percentile(99) / 1e6, 'ms', '< 100'),
      figure('searchable after', learning, 's'),
    ];
  } finally {
    await close();
    await rm(dir, { recursive: true });
  }
}

async function writeAccountsFile(
  file: string,
  rows: number,
  nummerOf: (row: number) => string,
): Promise<void> {
  const out = createWriteStream(file);
  out.write(`${fileColumns.join(';')}\r\n`);
  for (let row = 0; row < rows; row += 1) {
    const [, first = 'Erika', , last = 'Muster'] = nameOf(row).split(' ');
    const fields = [`person${row}@portal.example`, first, last, passwordHash, nummerOf(row), ''];
    if (!out.write(`${fields.join(';')}\r\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}
