import { createReadStream, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from } from 'pg-copy-streams';
import { betriebeFeature, searchBetriebe } from '../src/features/betriebe/index.ts';
import { betriebeImport } from '../src/features/betriebe/import-betriebe.ts';
import { importAtConsole } from '../src/features/office-import/import-at-console.ts';
import { officeImportMigrations } from '../src/features/office-import/migrations.ts';
import { betriebeSearchIndex } from '../src/features/betriebe/search-index.ts';
import { auditMigrations } from '../src/platform/audit/migrations.ts';
import type { Chamber } from '../src/platform/chamber/chamber.ts';
import { type Database, openDatabase, reading, writing } from '../src/platform/database/database.ts';
import { migrate } from '../src/platform/database/migrate.ts';
import { chamberRole, quoteIdentifier } from '../src/platform/database/names.ts';
import { learnNext } from '../src/platform/search/learn.ts';
import { madeUpChamber } from '../test/made-up-chamber.ts';
import { nameOf, numberOf, writeRegisterFile } from './register-file.ts';
import { watchMemory } from './watch-memory.ts';

/** What the import and the look-up did; times are of the wall, rates in rows a second. */
export interface RegisterFigures {
  readonly rows: number;
  /** COPY of the same file into a table of text columns without any index. */
  readonly bareCopyRate: number;
  readonly importRate: number;
  /** The import's rate over that of the bare COPY; the bar is 0.4. */
  readonly ratio: number;
  /** The same file again, where nothing changes. */
  readonly unchangedRate: number;
  /** What the process grew by while importing. */
  readonly memoryGrowthMegabytes: number;
  /** Until everything is found by name, after the import. */
  readonly indexSeconds: number;
  readonly lookUpByNumberP99Milliseconds: number;
  readonly lookUpByNameP99Milliseconds: number;
}

const LOOK_UPS = 1000;

/**
 * Measures the import of a register against a bare COPY on the same server, and looking things up in it.
 * @param connection of a role that may create schemas and roles; what is made there is removed again
 * @param rows Betriebe in the file
 */
export async function benchRegisterImport(
  connection: pg.PoolConfig,
  rows = 100_000,
): Promise<RegisterFigures> {
  const chamber = benchChamber();
  const dir = await mkdtemp(join(tmpdir(), 'bench-register-'));
  const steps = [...auditMigrations, ...(betriebeFeature.migrations ?? []), ...officeImportMigrations];
  const { rolesPerChamber } = await migrate(connection, [chamber.slug], steps);
  const database = openDatabase({ connection, rolesPerChamber, maxConnections: 4 });
  try {
    const file = join(dir, 'betriebe.csv');
    await writeRegisterFile(file, rows);
    const importIt = () => importRegister(database, chamber, file);
    const memory = watchMemory();
    // machines breathe: both in turn, and the middle of three where that does not take long
    const rounds: { readonly bareCopy: number; readonly first: number }[] = [];
    for (let round = 0; round < (rows > 200_000 ? 1 : 3); round++) {
      await database.pool.query(`truncate ${tableOf(chamber, 'betriebe')} cascade`);
      rounds.push({
        bareCopy: await timed(() => bareCopyOf(connection, chamber, file)),
        first: await timed(importIt),
      });
    }
    rounds.sort((a, b) => a.bareCopy / a.first - b.bareCopy / b.first);
    const { bareCopy, first } = rounds[Math.floor(rounds.length / 2)] as (typeof rounds)[number];
    const memoryGrowthMegabytes = memory.growth();
    const second = await timed(importIt);
    const index = await timed(() => indexAll(database, chamber));
    await database.pool.query(`analyze ${tableOf(chamber, 'betriebe_search')}`);
    const rate = (seconds: number) => Math.round(rows / seconds);
    return {
      rows,
      bareCopyRate: rate(bareCopy),
      importRate: rate(first),
      ratio: bareCopy / first,
      unchangedRate: rate(second),
      memoryGrowthMegabytes,
      indexSeconds: index,
      lookUpByNumberP99Milliseconds: await lookUpP99(database, chamber, (n) => numberOf((n * 7907) % rows)),
      lookUpByNameP99Milliseconds: await lookUpP99(database, chamber, (n) =>
        partOfName((n * 7907) % rows, n),
      ),
    };
  } finally {
    await database.pool.query(`drop schema ${quoteIdentifier(chamber.slug)} cascade`);
    if (rolesPerChamber) {
      await database.pool
        .query(`drop owned by ${quoteIdentifier(chamberRole(chamber.slug))}`)
        .catch(() => {});
      await database.pool.query(`drop role ${quoteIdentifier(chamberRole(chamber.slug))}`).catch(() => {});
    }
    await database.close();
    await rm(dir, { recursive: true });
  }
}

/** Imports a file as operators do. */
export async function importRegister(database: Database, chamber: Chamber, file: string): Promise<void> {
  await importAtConsole(betriebeFeature.officeImport!, [])(database, chamber, {
    file: { name: file, bytes: statSync(file).size },
    chunks: createReadStream(file, { highWaterMark: 64 * 1024 }),
    cameFrom: 'bench',
    now: new Date('2026-11-21'),
    isDryRun: false,
    isStrict: false,
    onProgress: () => {},
  });
}

/** A chamber of this process alone, with a register and nothing else. */
export function benchChamber(): Chamber {
  const settings = {
    nummer: { format: 'digits', lengths: [7] },
    example: '1234567',
    foundOn: ['handwerkskarte'],
  };
  const slices = betriebeFeature.settings ?? [];
  return {
    ...madeUpChamber,
    slug: `bench_${process.pid}`,
    settings: new Map(slices.map((slice) => [slice.key, slice.schema.parse(settings)])),
  };
}

function tableOf(chamber: Chamber, table: string): string {
  return `${quoteIdentifier(chamber.slug)}.${table}`;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

async function bareCopyOf(connection: pg.PoolConfig, chamber: Chamber, file: string): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  const table = tableOf(chamber, 'bare_copy');
  try {
    await client.query(`drop table if exists ${table}`);
    await client.query(
      `create table ${table} (${betriebeImport.columns.map((name) => `${name} text`).join(', ')})`,
    );
    await pipeline(
      createReadStream(file, { highWaterMark: 64 * 1024 }),
      client.query(
        from(`copy ${table} from stdin (format csv, delimiter ';', header)`, { highWaterMark: 2 << 20 }),
      ),
    );
  } finally {
    await client.end();
  }
}

/** Builds the search over all Betriebe. */
export async function indexAll(database: Database, chamber: Chamber): Promise<void> {
  while (await writing(database, chamber, (tx) => learnNext(tx, betriebeSearchIndex)));
}

/** Names as people look for them: one word, a part of a word, two words, a word that thousands share. */
function partOfName(row: number, turn: number): string {
  const [trade = '', first = '', , second = ''] = nameOf(row).split(' ');
  switch (turn % 4) {
    case 0:
      return first;
    case 1:
      return second.slice(1, 7);
    case 2:
      return `${trade} ${second}`;
    default:
      return trade;
  }
}

async function lookUpP99(
  database: Database,
  chamber: Chamber,
  typed: (turn: number) => string,
): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < LOOK_UPS; turn++) {
    const start = performance.now();
    const { hits } = await reading(database, chamber, (db) => searchBetriebe(db, typed(turn)));
    times.push(performance.now() - start);
    if (hits.length === 0) throw new Error(`nothing found for «${typed(turn)}»`);
  }
  return times.sort((a, b) => a - b)[Math.floor(LOOK_UPS * 0.99)] ?? 0;
}
