import { type RawBuilder, sql } from 'kysely';
import type { ImportDefinition } from '../../platform/csv-import/import-definition.ts';
import type { Db, Tx } from '../../platform/database/handles.ts';
import type { OfficeImport } from '../../platform/feature/office.ts';
import type { ImportChange, ImportFault } from './import-record.ts';

const FAULTS_AT_ONCE = 5000;

/**
 * Writes down which rows of a file are new or differ from the register, with the values of both.
 * @param most of each; null for all, as taking them back needs
 */
export async function insertChanges(
  tx: Tx,
  importId: string,
  { definition, nameColumns }: Pick<OfficeImport, 'definition' | 'nameColumns'>,
  staged: string,
  most: number | null,
): Promise<void> {
  const { table, columns, key } = definition;
  const same = sql.join(
    key.map((name) => sql`t.${sql.ref(name)} = s.${sql.ref(name)}`),
    sql` and `,
  );
  const all = (alias: string) => sql.join(columns.map((name) => sql.ref(`${alias}.${name}`)));
  const label = sql`concat_ws(', ', ${sql.join(
    [...key, ...nameColumns].map((name) => sql`nullif(s.${sql.ref(name)}, '')`),
  )})`;
  const limit = most === null ? sql`` : sql`limit ${most}`;
  // each row is made JSON once: «offset 0» keeps the planner from doing it again for each of its columns
  await sql`
    insert into office_import_changes (import_id, record_id, label, before, after)
    select ${importId}, t.id, ${label},
      (select jsonb_object_agg(o.key, o.value) from jsonb_each(whole.former) o
        where o.key <> 'id' and o.value is distinct from whole.next -> o.key),
      (select jsonb_object_agg(n.key, n.value) from jsonb_each(whole.next) n
        where n.key <> 'id' and n.value is distinct from whole.former -> n.key)
    from ${sql.table(staged)} s join ${sql.table(table)} t on ${same}
      cross join lateral (select to_jsonb(t) as former, to_jsonb(s) as next offset 0) whole
    where (${all('t')}) is distinct from (${all('s')}) ${limit}`.execute(tx.kysely);
  await sql`
    insert into office_import_changes (import_id, record_id, label)
    select ${importId}, s.id, ${label} from ${sql.table(staged)} s
    where not exists (select from ${sql.table(table)} t where ${same}) ${limit}`.execute(tx.kysely);
}

/** How many records leave the register by a file. */
export async function countLeaving(tx: Tx, leaving: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (${leaving}) leaving`.execute(tx.kysely);
  return rows[0]?.count ?? 0;
}

/** Rows of one table as one number, whatever their order: another one as soon as one of them is different. */
const digest = (alias: string, { columns }: ImportDefinition) =>
  sql`coalesce(sum(hashtextextended(row(${sql.join(
    columns.map((name) => sql.ref(`${alias}.${name}`)),
  )})::text, 0)), 0)::text`;

/** What the register holds of the rows that a file would change, as one number: see whether it is still the same. */
export async function selectChangedDigest(
  tx: Tx,
  { definition }: Pick<OfficeImport, 'definition'>,
  staged: string,
): Promise<string> {
  const { table, columns, key } = definition;
  const all = (alias: string) => sql.join(columns.map((name) => sql.ref(`${alias}.${name}`)));
  const { rows } = await sql<{ digest: string }>`
    select ${digest('t', definition)} as digest from ${sql.table(staged)} s join ${sql.table(table)} t
      on ${sql.join(
        key.map((name) => sql`t.${sql.ref(name)} = s.${sql.ref(name)}`),
        sql` and `,
      )}
    where (${all('t')}) is distinct from (${all('s')})`.execute(tx.kysely);
  return rows[0]?.digest ?? '0';
}

/**
 * What the new rows of an applied file are now, as one number: another one as soon as one of them is.
 * @param all true where the table was empty before, so that every row in it is new: see {@link selectFillingDigest}
 */
export async function selectNewDigest(
  tx: Tx,
  importId: string,
  definition: ImportDefinition,
  all: boolean,
): Promise<string> {
  const table = sql.table(definition.table);
  const { rows } = await (all
    ? sql<{ digest: string }>`
      select coalesce(sum(xmin::text::bigint), 0)::text as digest from ${table}`
    : sql<{ digest: string }>`
      select ${digest('t', definition)} as digest from ${table} t where t.id in (
        select record_id from office_import_changes where import_id = ${importId} and before is null)`
  ).execute(tx.kysely);
  return rows[0]?.digest ?? '0';
}

/**
 * The same of a file that has just filled an empty table, without reading it again. Hashing the values of a million rows
 * would cost a quarter of the whole import; the number of the transaction that wrote them costs nothing. A row counts as
 * another one also where it got its values back, and all do once the database was restored.
 */
export async function selectFillingDigest(tx: Tx, rowCount: number): Promise<string> {
  const { rows } = await sql<{ digest: string }>`
    select (${rowCount} * pg_current_xact_id()::xid::text::numeric)::text as digest`.execute(tx.kysely);
  return rows[0]?.digest ?? '0';
}

/** Forgets what was written down of a file. */
export async function deleteChanges(tx: Tx, importId: string): Promise<void> {
  await sql`delete from office_import_changes where import_id = ${importId}`.execute(tx.kysely);
}

/**
 * Forgets what earlier files of a kind added, and what discarded ones would have changed: only the newest can be taken
 * back. What was changed stays for as long as the report, since it stands in the trail of each record.
 */
export async function deleteEarlierChanges(tx: Tx, kind: string, importId: string): Promise<void> {
  await sql`
    delete from office_import_changes c using office_imports i
    where i.id = c.import_id and i.kind = ${kind} and i.id <> ${importId}
      and (i.state = 'discarded' or i.state in ('applied', 'undone') and c.before is null)`.execute(
    tx.kysely,
  );
}

/** Forgets which rows a file added, once they are gone again. */
export async function deleteAdded(tx: Tx, importId: string): Promise<void> {
  await sql`delete from office_import_changes where import_id = ${importId} and before is null`.execute(
    tx.kysely,
  );
}

/** Some rows that are new or differ, in the order of their writing. */
export async function selectChanges(
  db: Db,
  importId: string,
  what: 'new' | 'changed',
  most: number,
  afterId = 0,
): Promise<readonly (ImportChange & { readonly id: number })[]> {
  const { rows } = await sql<ImportChange & { readonly id: number }>`
    select id, label, before, after from office_import_changes
    where import_id = ${importId} and (before is null) = ${what === 'new'} and id > ${afterId}
    order by id limit ${most}`.execute(db.kysely);
  return rows;
}

/** Writes down refused rows and remarks in place of those that were there. */
export async function replaceFaults(tx: Tx, importId: string, faults: readonly ImportFault[]): Promise<void> {
  await sql`delete from office_import_faults where import_id = ${importId}`.execute(tx.kysely);
  for (let from = 0; from < faults.length; from += FAULTS_AT_ONCE) {
    const piece = faults.slice(from, from + FAULTS_AT_ONCE);
    const numbers = piece.map((_, index) => from + index);
    await sql`
      insert into office_import_faults (import_id, number, is_refusal, line, column_name, value, reason)
      select ${importId}, * from unnest(${numbers}::int[], ${piece.map(({ isRefusal }) => isRefusal)}::boolean[],
        ${piece.map(({ line }) => line)}::bigint[], ${piece.map(({ column }) => column)}::text[],
        ${piece.map(({ value }) => value)}::text[], ${piece.map(({ reason }) => reason)}::text[])`.execute(
      tx.kysely,
    );
  }
}

/** Some refused rows and remarks, in the order of the file. */
export async function selectFaults(
  db: Db,
  importId: string,
  most: number,
  afterNumber = -1,
): Promise<readonly (ImportFault & { readonly number: number })[]> {
  const { rows } = await sql<ImportFault & { readonly number: number }>`
    select number, is_refusal as "isRefusal", line, column_name as column, value, reason
    from office_import_faults where import_id = ${importId} and number > ${afterNumber}
    order by number limit ${most}`.execute(db.kysely);
  return rows;
}

/** Whether a row that an import changed has been changed again since. */
export async function hasLaterChanges(
  tx: Tx,
  importId: string,
  { table }: ImportDefinition,
): Promise<boolean> {
  const { rows } = await sql`
    select from office_import_changes c left join ${sql.table(table)} t on t.id = c.record_id
    where c.import_id = ${importId} and (t.id is null or not to_jsonb(t) @> coalesce(c.after, '{}'))
    limit 1`.execute(tx.kysely);
  return rows.length > 0;
}

/** Gives changed rows their former values back and notes their ids in a temporary table. */
export async function restoreChanged(
  tx: Tx,
  importId: string,
  { table, columns }: ImportDefinition,
  changedTable: string,
): Promise<number> {
  const names = sql.join(columns.map((name) => sql.ref(name)));
  const values = sql.join(columns.map((name) => sql.ref(`x.${name}`)));
  await sql`create temporary table ${sql.table(changedTable)} (id uuid) on commit drop`.execute(tx.kysely);
  const { numAffectedRows } = await sql`
    with former as (
      update ${sql.table(table)} t set (${names}) = (select ${values} from jsonb_populate_record(t, c.before) x)
      from office_import_changes c
      where c.import_id = ${importId} and c.before is not null and c.record_id = t.id returning t.id)
    insert into ${sql.table(changedTable)} select id from former`.execute(tx.kysely);
  return Number(numAffectedRows ?? 0);
}

/**
 * Takes new rows out again.
 * @param all true where the table was empty before, so that every row in it is new
 */
export async function deleteNew(
  tx: Tx,
  importId: string,
  { table }: ImportDefinition,
  all: boolean,
): Promise<number> {
  const { numAffectedRows } = all
    ? await sql`delete from ${sql.table(table)}`.execute(tx.kysely)
    : await sql`
      delete from ${sql.table(table)} t using office_import_changes c
      where c.import_id = ${importId} and c.before is null and c.record_id = t.id`.execute(tx.kysely);
  return Number(numAffectedRows ?? 0);
}
