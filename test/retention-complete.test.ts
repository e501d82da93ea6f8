import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { features } from '../src/app/features.ts';
import { betriebeRetention } from '../src/features/betriebe/retention.ts';
import { forgetDue } from './forget-due.ts';
import { registeredBetrieb, signedInPerson } from './people.ts';
import { createTestPortal, type TestPortal } from './test-portal.ts';

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
  expect(await forgetDue(portal, betriebeRetention)).toEqual({ 'betriebe.deleted': 1 });
  const left = await portal.read((db) => db.kysely.selectFrom('betriebe').select('betriebsnummer').execute());
  expect(left).toEqual([{ betriebsnummer: '7654321' }]);
  expect(await portal.read((db) => db.kysely.selectFrom('links').selectAll().execute())).toEqual([]);
});
