import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { type Database, openDatabase, reading, readingAtOnce } from './database.ts';
import { together } from './together.ts';
import { chamberRole, quoteIdentifier } from './names.ts';

let portal: TestPortal;
let database: Database;

beforeAll(async () => {
  portal = await createTestPortal({ besideOthers: true });
  const role = quoteIdentifier(chamberRole(portal.chamber.slug));
  await upgrade(`create table ${probe()} (id int, what text); grant select on ${probe()} to ${role};
    insert into ${probe()} values (1, 'eins')`);
  database = openDatabase({
    connection: { ...portal.database.pool.options, maxLifetimeSeconds: 3_600 },
    rolesPerChamber: portal.database.rolesPerChamber,
    maxConnections: 1,
  });
});
afterAll(async () => {
  await database.close();
  await portal.close();
});

const probe = () => `${quoteIdentifier(portal.chamber.slug)}.probe`;
const upgrade = (statements: string) => portal.database.pool.query(statements);

const what = { text: 'select what from probe where id = $1', values: [1] };

/** What the one connection keeps of these statements, as the server tells. */
async function kept(part: string): Promise<number> {
  const { rows } = await database.pool.query(
    'select count(*)::int as count from pg_prepared_statements where statement like $1',
    [`%${part}%`],
  );
  return rows[0].count as number;
}

describe('statements that a connection keeps', () => {
  it('are those that were asked before', async () => {
    const ask = (keeps: boolean) =>
      reading(
        database,
        portal.chamber,
        (db) => sql<{ what: string }>`select what from probe where id >= ${1}`.execute(db.kysely),
        { keeps },
      );
    await ask(false);
    await ask(true);
    expect(await kept('id >=')).toBe(0);
    await ask(true);
    await ask(true);
    expect(await kept('id >=')).toBe(1);
  });

  it('are no more than a connection has room for', async () => {
    for (let round = 0; round < 2; round += 1) {
      await reading(
        database,
        portal.chamber,
        async (db) => {
          for (let id = 0; id < 320; id += 1)
            await sql`select what from probe where id = ${sql.raw(String(id))}`.execute(db.kysely);
        },
        { keeps: true },
      );
    }
    const count = await kept('');
    expect(count).toBeGreaterThan(250);
    expect(count).toBeLessThanOrEqual(300);
  });

  it('are read anew where an upgrade has changed the table meanwhile', async () => {
    const fresh = openDatabase({
      connection: portal.database.pool.options,
      rolesPerChamber: portal.database.rolesPerChamber,
      maxConnections: 1,
    });
    try {
      const atOnce = async () => (await readingAtOnce(fresh, portal.chamber, [what]))[0]?.rows;
      const withMore = () =>
        reading(fresh, portal.chamber, async (_db, [first]) => first?.rows, { first: [what], keeps: true });
      for (let time = 0; time < 3; time += 1) expect(await atOnce()).toEqual([{ what: 'eins' }]);
      await upgrade(`alter table ${probe()} alter column what type varchar(20)`);
      expect(await atOnce()).toEqual([{ what: 'eins' }]);
      for (let time = 0; time < 3; time += 1) expect(await withMore()).toEqual([{ what: 'eins' }]);
      await upgrade(`alter table ${probe()} alter column what type text`);
      expect(await withMore()).toEqual([{ what: 'eins' }]);
      // of two who ask at once the other one may be heard first: it fails because its transaction has
      const besides = () =>
        reading(
          fresh,
          portal.chamber,
          async ({ kysely }) => {
            const [, { rows }] = await together([
              sql`select 1`.execute(kysely).then(() => sql`select 2`.execute(kysely)),
              sql`select what from probe where id = ${1}`.execute(kysely),
            ]);
            return rows;
          },
          { keeps: true },
        );
      for (let time = 0; time < 3; time += 1) expect(await besides()).toEqual([{ what: 'eins' }]);
      await upgrade(`alter table ${probe()} alter column what type varchar(20)`);
      for (let time = 0; time < 3; time += 1) expect(await besides()).toEqual([{ what: 'eins' }]);
    } finally {
      await fresh.close();
    }
  });
});
