import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createTestPortal } from './test-portal.ts';

/** Tables whose rows are deleted in great number: by an import that is taken back, by the nightly run. */
const deletedFrom = ['betriebe', 'personen', 'accounts'];

test('whatever refers to a Betrieb, a Person or an account is found by an index when one of them is deleted', async () => {
  const portal = await createTestPortal();
  const keys = await portal.read(
    async (db) =>
      (
        await sql<{ key: string; isIndexed: boolean }>`
        select c.conrelid::regclass::text || '.' || a.attname as key,
          exists (select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1] and i.indisvalid
            -- the check asks for one value: of partial indexes it can use those alone that leave out nothing but null
            and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) = '(' || quote_ident(a.attname) || ' IS NOT NULL)'))
            as "isIndexed"
        from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.confrelid = any(${deletedFrom}::regclass[]) order by 1`.execute(db.kysely)
      ).rows,
  );
  await portal.close();
  expect(keys.length).toBeGreaterThan(50);
  expect(keys.filter(({ isIndexed }) => !isIndexed).map(({ key }) => key)).toEqual([]);
});
