import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { features } from '../src/app/features.ts';
import { betriebeRetention } from '../src/features/betriebe/retention.ts';
import { forgetDue } from './forget-due.ts';
import { registeredBetrieb, signedInPerson } from './people.ts';
import { createTestPortal, type TestPortal } from './test-portal.ts';

/** Tables whose rows nobody has to forget by a period, and why. */
const needsNoPeriod: Readonly<Record<string, string>> = {
  accounts_search_pending: 'ids that the search has to learn, for a minute',
  betriebe_search_pending: 'ids that the search has to learn, for a minute',
  personen_search_pending: 'ids that the search has to learn, for a minute',
  audit_seals: 'sums over periods of the audit trail, which say nothing of anybody and keep the chain whole',
  audit_dropped: 'which periods of the audit trail were dropped when, a line a month',
  audit_verifications: 'when the seals were verified, with no name; Administration answers for each',
  imported_password_settings: 'how an older portal hashed its passwords, which says nothing of anybody',
  reset_requests: 'a queue that the worker empties',
  schema_lock: 'what the program needs to change the database',
  schema_steps: 'what was done to the database, by the names of the steps',
};

let portal: TestPortal;
beforeAll(async () => {
  portal = await createTestPortal();
});
afterAll(() => portal.close());

test('nothing keeps a Betrieb or Person from going for good', async () => {
  const { rows } = await portal.read((db) =>
    sql<{ name: string }>`
      select distinct conrelid::regclass::text as name from pg_constraint
      where contype = 'f' and confrelid in ('betriebe'::regclass, 'personen'::regclass)
        and confdeltype not in ('c', 'n')`.execute(db.kysely),
  );
  expect(rows.length).toBeGreaterThan(5);
  const ended = new Set(features.flatMap(({ recordsEnd }) => recordsEnd?.tables ?? []));
  expect(rows.map(({ name }) => name).filter((name) => !ended.has(name))).toEqual([]);
});

test('kinds of records have names of their own and tables that exist', async () => {
  const kinds = features.flatMap(({ retention }) => retention ?? []);
  expect(kinds.length).toBeGreaterThan(20);
  expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
  const { rows } = await portal.read((db) =>
    sql<{
      name: string;
    }>`select table_name as name from information_schema.tables where table_schema = ${portal.chamber.slug}`.execute(
      db.kysely,
    ),
  );
  const known = new Set(rows.map(({ name }) => name));
  expect(kinds.flatMap(({ tables }) => tables).filter((name) => !known.has(name))).toEqual([]);
});

test('every table has a period, goes with a record that has one, or is named here with why it needs none', async () => {
  const { rows } = await portal.read((db) =>
    sql<{ name: string; owners: string[] }>`
      select c.relname as name, array(
        select f.confrelid::regclass::text from pg_constraint f
        where f.conrelid = c.oid and f.contype = 'f' and f.confdeltype = 'c' and not exists (
          select from pg_attribute a where a.attrelid = c.oid and a.attnum = any(f.conkey) and not a.attnotnull)
      ) as owners
      from pg_class c
      where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = current_schema()::regnamespace`.execute(
      db.kysely,
    ),
  );
  expect(rows.length).toBeGreaterThan(60);
  const listed = new Set(features.flatMap(({ retention = [] }) => retention.flatMap(({ tables }) => tables)));
  const named = new Set(Object.keys(needsNoPeriod));
  expect([...named].filter((name) => listed.has(name) || !rows.some((row) => row.name === name))).toEqual([]);
  const decided = new Set([...listed, ...named]);
  const withOwners = rows.filter(({ owners }) => owners.some((owner) => decided.has(owner)));
  for (const { name } of withOwners) decided.add(name);
  expect(rows.map(({ name }) => name).filter((name) => !decided.has(name))).toEqual([]);
});

test('a Betrieb whose time is over goes with all that hangs on it, and others stay', async () => {
  const gone = await registeredBetrieb(portal, { betriebsnummer: '1234567', geloescht_am: '1990-01-01' });
  await registeredBetrieb(portal, { betriebsnummer: '7654321', geloescht_am: '2020-01-01' });
  const erika = await signedInPerson(portal, 'erika.muster@handwerk.example');
  const at = portal.clock.now();
  await portal.write(async (tx) => {
    const owner = { betrieb_id: gone, account_id: erika.accountId };
    await tx.kysely
      .insertInto('links')
      .values({ ...owner, method: 'pin', created_at: at, ended_at: at, end_reason: 'betrieb-deleted' })
      .execute();
    await tx.kysely
      .insertInto('letters')
      .values({ kind: 'pin', betrieb_id: gone, requested_at: at, state: 'posted' })
      .execute();
  });
  expect(await forgetDue(portal, betriebeRetention)).toMatchObject({ 'betriebe.deleted': 1 });
  const left = await portal.read((db) => db.kysely.selectFrom('betriebe').select('betriebsnummer').execute());
  expect(left).toEqual([{ betriebsnummer: '7654321' }]);
  expect(await portal.read((db) => db.kysely.selectFrom('links').selectAll().execute())).toEqual([]);
});
