import type pg from 'pg';
import { quoteIdentifier } from '../src/platform/database/names.ts';

/** Every row of every table of some schemas as text, by table; what the server makes by itself included. */
export async function allRows(
  pool: Pick<pg.Pool, 'query'>,
  schemas: readonly string[],
): Promise<Readonly<Record<string, readonly string[]>>> {
  const { rows: tables } = await pool.query<{ schema: string; table: string }>(
    `select schemaname as schema, tablename as table from pg_tables where schemaname = any($1) order by 1, 2`,
    [schemas],
  );
  const all: Record<string, readonly string[]> = {};
  for (const { schema, table } of tables) {
    const name = `${quoteIdentifier(schema)}.${quoteIdentifier(table)}`;
    // by name, since a table that has been changed may have its columns in another order
    const { rows } = await pool.query<{ line: string }>(
      `select to_jsonb(t)::text as line from ${name} t order by 1`,
    );
    all[`${schema}.${table}`] = rows.map(({ line }) => line);
  }
  return all;
}

/** Constraints, indexes, triggers, columns and rights of a schema as text: what its steps have made of it. */
export async function shapeOf(pool: Pick<pg.Pool, 'query'>, schema: string): Promise<readonly string[]> {
  const { rows } = await pool.query<{ line: string }>(
    `with s as (select oid from pg_namespace where nspname = $1),
       t as (select oid, relname, relacl from pg_class where relnamespace = (select oid from s) and relkind in ('r', 'S'))
     select line from (
       select t.relname || ' ' || k.conname || ' ' || pg_get_constraintdef(k.oid) || k.convalidated from pg_constraint k join t on t.oid = k.conrelid
       union all select pg_get_indexdef(i.indexrelid) || i.indisvalid from pg_index i join t on t.oid = i.indrelid
       union all select t.relname || ' ' || pg_get_triggerdef(g.oid) || g.tgenabled::text from pg_trigger g join t on t.oid = g.tgrelid where not g.tgisinternal
       union all select t.relname || ' ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || a.attnotnull || a.attidentity::text || a.attgenerated::text
         || coalesce(pg_get_expr(d.adbin, d.adrelid), '')
         from pg_attribute a join t on t.oid = a.attrelid left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum
         where a.attnum > 0 and not a.attisdropped
       union all select t.relname || ' ' || x.privilege_type || ' ' || r.rolname from t cross join aclexplode(t.relacl) x
         join pg_roles r on r.oid = x.grantee where r.rolname like 'kammer%'
     ) lines (line) order by 1`,
    [schema],
  );
  return rows.map(({ line }) => line);
}
