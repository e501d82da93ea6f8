import { sql } from 'kysely';
import type { Db } from '../../platform/database/handles.ts';
import type { OfficeImport } from '../../platform/feature/office.ts';
import type { ImportRecord } from './import-record.ts';

/**
 * Which entries stand against taking an applied file back, as people know them, after it was refused: changed ones that
 * have other values by now, or new ones on which something hangs.
 */
export async function undoObstacles(
  db: Db,
  kind: OfficeImport,
  record: ImportRecord,
  most: number,
): Promise<readonly string[]> {
  if (record.undoRefusal === 'later-import') return selectChangedSince(db, kind, record.id, most);
  return record.undoRefusal === 'in-use' ? selectInUse(db, kind, record, most) : [];
}

async function selectChangedSince(
  db: Db,
  { definition }: OfficeImport,
  importId: string,
  most: number,
): Promise<readonly string[]> {
  const { rows } = await sql<{ label: string }>`
    select c.label from office_import_changes c left join ${sql.table(definition.table)} t on t.id = c.record_id
    where c.import_id = ${importId} and (t.id is null or not to_jsonb(t) @> coalesce(c.after, '{}'))
    order by c.id limit ${most}`.execute(db.kysely);
  return rows.map(({ label }) => label);
}

/** What refers to a table so that its rows cannot go, as the database itself knows. */
async function selectReferences(db: Db, table: string) {
  const { rows } = await sql<{ schema: string; table: string; column: string }>`
    select n.nspname as schema, r.relname as table, a.attname as column from pg_constraint k
      join pg_class r on r.oid = k.conrelid join pg_namespace n on n.oid = r.relnamespace
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
    where k.contype = 'f' and k.confdeltype in ('a', 'r') and k.confrelid = ${table}::regclass`.execute(
    db.kysely,
  );
  return rows;
}

async function selectInUse(
  db: Db,
  { definition, nameColumns }: OfficeImport,
  { id, filledEmpty }: ImportRecord,
  most: number,
): Promise<readonly string[]> {
  const references = await selectReferences(db, definition.table);
  if (references.length === 0) return [];
  const label = sql`concat_ws(', ', ${sql.join(
    [...definition.key, ...nameColumns].map((name) => sql`nullif(t.${sql.ref(name)}, '')`),
  )})`;
  const used = references.map(
    ({ schema, table, column }) =>
      sql`exists (select from ${sql.id(schema, table)} r where r.${sql.ref(column)} = t.id)`,
  );
  // of a first import into an empty register every entry is new
  const isNew = filledEmpty
    ? sql`true`
    : sql`t.id in (select record_id from office_import_changes where import_id = ${id} and before is null)`;
  const { rows } = await sql<{ label: string }>`
    select ${label} as label from ${sql.table(definition.table)} t
    where ${isNew} and (${sql.join(used, sql` or `)}) order by 1 limit ${most}`.execute(db.kysely);
  return rows.map(({ label: said }) => said);
}
