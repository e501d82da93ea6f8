import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type pg from 'pg';
import { accountsFeature } from '../src/features/accounts/index.ts';
import { accountSearchIndex } from '../src/features/accounts/search-index.ts';
import { betriebeFeature } from '../src/features/betriebe/index.ts';
import { betriebeSearchIndex } from '../src/features/betriebe/search-index.ts';
import { gatherFinds } from '../src/features/office/search/gather.ts';
import { officeImportMigrations } from '../src/features/office-import/migrations.ts';
import { auditMigrations } from '../src/platform/audit/migrations.ts';
import type { Chamber } from '../src/platform/chamber/chamber.ts';
import { type Database, openDatabase, reading, writing } from '../src/platform/database/database.ts';
import { migrate } from '../src/platform/database/migrate.ts';
import { chamberRole, quoteIdentifier } from '../src/platform/database/names.ts';
import { limitMigrations } from '../src/platform/limits/limits.ts';
import { mailMigrations } from '../src/platform/mail/outbox.ts';
import { forgetWords } from '../src/platform/search/forget-words.ts';
import { learnNext } from '../src/platform/search/learn.ts';
import { nameOf, numberOf, writeRegisterFile } from './register-file.ts';
import { benchChamber, importRegister, indexAll } from './register-import.ts';
import type { Row } from './row.ts';

const SEARCHES = 400;
const now = new Date('2026-11-21');

/**
 * Measures the search that case workers wait for: over Betriebe and a fifth as many accounts, slips of typing included.
 * @param connection of a role that may create schemas and roles; what is made there is removed again
 * @param rows Betriebe in the register
 */
export async function benchOffice(connection: pg.PoolConfig, rows: number): Promise<readonly Row[]> {
  const chamber = benchChamber();
  const dir = await mkdtemp(join(tmpdir(), 'bench-office-'));
  const features = [accountsFeature, betriebeFeature];
  const steps = [
    ...auditMigrations,
    ...limitMigrations,
    ...mailMigrations,
    ...features.flatMap(({ migrations }) => migrations ?? []),
    ...officeImportMigrations,
  ];
  const { rolesPerChamber } = await migrate(connection, [chamber.slug], steps);
  const database = openDatabase({ connection, rolesPerChamber, maxConnections: 4 });
  const schema = quoteIdentifier(chamber.slug);
  try {
    const file = join(dir, 'betriebe.csv');
    await writeRegisterFile(file, rows);
    await importRegister(database, chamber, file);
    await indexAll(database, chamber);
    await fillAccounts(database, chamber, Math.round(rows / 5));
    for (const index of [betriebeSearchIndex, accountSearchIndex])
      await writing(database, chamber, (tx) => forgetWords(tx, index));
    // what the database does by itself soon after so many new rows: until then the index keeps the newest in a list apart
    for (const table of [
      'betriebe_search',
      'betriebe_search_words',
      'accounts_search',
      'accounts_search_words',
    ])
      await database.pool.query(`vacuum analyze ${schema}.${table}`);
    await database.pool.query('checkpoint');
    return await searches(database, chamber, features, rows);
  } finally {
    await database.pool.query(`drop schema ${schema} cascade`);
    if (rolesPerChamber) {
      const role = quoteIdentifier(chamberRole(chamber.slug));
      await database.pool.query(`drop owned by ${role}`).catch(() => {});
      await database.pool.query(`drop role ${role}`).catch(() => {});
    }
    await database.close();
    await rm(dir, { recursive: true });
  }
}

async function fillAccounts(database: Database, chamber: Chamber, count: number): Promise<void> {
  const atOnce = 5000;
  for (let from = 0; from < count; from += atOnce) {
    const people = Array.from({ length: Math.min(atOnce, count - from) }, (_, index) => {
      const [, first = 'Erika', , last = 'Muster'] = nameOf(from + index).split(' ');
      return { first, last, email: `person${from + index}@portal.example` };
    });
    await writing(database, chamber, (tx) =>
      sql`insert into accounts (email, email_folded, first_name, last_name, sessions_valid_from, terms_version, created_at)
        select email, email, first, last, ${now}, '1', ${now} from unnest(
          ${people.map(({ email }) => email)}::text[], ${people.map(({ first }) => first)}::text[],
          ${people.map(({ last }) => last)}::text[]) as t (email, first, last)`.execute(tx.kysely),
    );
  }
  while (await writing(database, chamber, (tx) => learnNext(tx, accountSearchIndex)));
}

async function searches(
  database: Database,
  chamber: Chamber,
  features: Parameters<typeof gatherFinds>[0],
  rows: number,
): Promise<readonly Row[]> {
  const slip = (word: string) => `${word.slice(0, 3)}${word.slice(4)}`;
  const parts = (turn: number) => nameOf((turn * 7907) % rows).split(' ');
  const kinds: Readonly<Record<string, (turn: number) => string>> = {
    'by number': (turn) => numberOf((turn * 7907) % rows),
    'by name': (turn) => `${parts(turn)[1]} ${parts(turn)[3]}`,
    'by a name that thousands share': (turn) => parts(turn)[0] ?? '',
    'with a slip of typing': (turn) => `${parts(turn)[0]} ${slip(parts(turn)[3] ?? '')}`,
    'by address': (turn) => `person${(turn * 7907) % (rows / 5)}@portal.example`,
    'by a mistyped address': (turn) => `person${(turn * 7907) % (rows / 5)}@portl.example`,
    'by a number that none has': (turn) => `99${numberOf((turn * 7907) % rows).slice(2)}`,
    'by two words typed as one': (turn) => `${parts(turn)[1]}${parts(turn)[3]}`,
    'by nothing that there is': (turn) => `Xylophonbau ${turn} Quetzal`,
  };
  const found: Row[] = [];
  for (const [name, typed] of Object.entries(kinds)) {
    const times: number[] = [];
    for (let turn = 0; turn < SEARCHES; turn += 1) {
      const started = performance.now();
      await reading(database, chamber, (db) =>
        gatherFinds(features, ['register.lesen', 'konten.lesen'], db, typed(turn)),
      );
      times.push(performance.now() - started);
    }
    const sorted = times.toSorted((a, b) => a - b);
    const p50 = sorted[Math.floor(SEARCHES / 2)] ?? 0;
    const p99 = sorted[Math.floor(SEARCHES * 0.99)] ?? 0;
    found.push({ name: `search over everything, ${name}: p50`, value: p50, unit: 'ms' });
    found.push({ name: `search over everything, ${name}: p99`, value: p99, unit: 'ms', bar: '< 50' });
  }
  return found;
}
