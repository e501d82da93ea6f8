import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countRoundTrips } from '../../../test/round-trips.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { together } from './together.ts';

let portal: TestPortal;
beforeAll(async () => {
  portal = await createTestPortal({ features: [], besideOthers: true });
});
afterAll(() => portal.close());

const number = (value: number) => sql<{ value: number }>`select ${value}::int as value`;

describe('what is asked for at the same time', () => {
  it('takes one round trip, and each gets its own answer', async () => {
    const trips = await countRoundTrips(() =>
      portal.read(async (db) => {
        const answers = await together([1, 2, 3].map((value) => number(value).execute(db.kysely)));
        expect(answers.flatMap(({ rows }) => rows.map(({ value }) => value))).toEqual([1, 2, 3]);
      }),
    );
    expect(trips).toBe(3);
  });

  it('has ended when one of it fails, so that nothing is asked for in the next transaction', async () => {
    const asked: string[] = [];
    const twoSteps = async (db: Parameters<Parameters<TestPortal['read']>[0]>[0]) => {
      await number(1).execute(db.kysely);
      await sql`select pg_sleep(0.05)`.execute(db.kysely).finally(() => asked.push('second step'));
    };
    const work = portal.read((db) => together([sql`select 1 / 0`.execute(db.kysely), twoSteps(db)]));
    await expect(work).rejects.toThrow(/zero|Null/);
    const before = asked.length;
    await expect(portal.read((db) => number(4).execute(db.kysely))).resolves.toMatchObject({
      rows: [{ value: 4 }],
    });
    expect(asked.length).toBe(before);
  });

  it('throws the failure of the first and not what followed from it', async () => {
    const work = portal.read((db) =>
      together([sql`select 1 / 0`.execute(db.kysely), number(1).execute(db.kysely)]),
    );
    await expect(work).rejects.toThrow(/zero|Null/);
  });
});
