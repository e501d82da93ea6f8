import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { writing } from './database.ts';

let ours: TestPortal;
let theirs: TestPortal;

beforeAll(async () => {
  [ours, theirs] = await Promise.all([
    createTestPortal({ besideOthers: true }),
    createTestPortal({ besideOthers: true }),
  ]);
});
afterAll(() => Promise.all([ours.close(), theirs.close()]));

describe('a transaction of one chamber', () => {
  it.each([
    ['reads', (slug: string) => `select * from ${slug}.accounts`],
    ['writes', (slug: string) => `delete from ${slug}.betriebe`],
    ['reads the schema of no chamber', () => 'select * from portal.state'],
  ])('cannot reach another chamber by raw SQL with a qualified name: %s', async (_what, statement) => {
    const attempt = ours.write((tx) => sql.raw(statement(theirs.chamber.slug)).execute(tx.kysely));
    await expect(attempt).rejects.toThrow(/permission denied|keine Berechtigung|does not exist/);
  });

  it('leaves role and search path behind when it ends', async () => {
    await ours.write((tx) => sql`select 1`.execute(tx.kysely));
    const { rows } = await ours.database.pool.query(
      'select current_user as who, current_setting($1) as path',
      ['search_path'],
    );
    expect(rows[0].who).not.toContain('kammer_');
    expect(rows[0].path).not.toContain(ours.chamber.slug);
  });

  it('keeps nothing of work that threw', async () => {
    const attempt = ours.write(async (tx) => {
      await sql`insert into limit_counts values ('probe', 'wer', now(), 1)`.execute(tx.kysely);
      throw new Error('halt');
    });
    await expect(attempt).rejects.toThrow('halt');
    const left = await ours.read((db) =>
      sql`select 1 from limit_counts where what = 'probe'`.execute(db.kysely),
    );
    expect(left.rows).toEqual([]);
  });

  it('that reads cannot write', async () => {
    const attempt = ours.read((db) =>
      sql`insert into limit_counts values ('x', 'y', now(), 1)`.execute(db.kysely),
    );
    await expect(attempt).rejects.toThrow('read-only');
  });

  it('goes on after a connection was cut', async () => {
    const attempt = writing(ours.database, ours.chamber, (tx) =>
      sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx.kysely),
    );
    await expect(attempt).rejects.toThrow(/terminat/);
    await expect(ours.write((tx) => sql`select 1 as one`.execute(tx.kysely))).resolves.toMatchObject({
      rows: [{ one: 1 }],
    });
  });
});
