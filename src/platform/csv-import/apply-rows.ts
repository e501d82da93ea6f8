import { sql } from 'kysely';
import { type CopyTarget, copyInto } from '../database/copy.ts';
import type { Tx } from '../database/handles.ts';
import type { ImportDefinition } from './import-definition.ts';

/** The good rows of a file while they are compared with what is there. */
export const STAGED = 'import_rows';

/** Ids of the rows that an import has changed, until the end of its transaction. */
export const CHANGED = 'import_changes';

/** How many rows are new and how many differ from what is there; the others are as they were. */
export interface AppliedCounts {
  readonly new: number;
  readonly changed: number;
}

/** Lets one import at a time at a table, the next one waits however long; reading goes on meanwhile. */
export async function lockForImport(tx: Tx, { table }: ImportDefinition): Promise<void> {
  await sql`set local lock_timeout = 0`.execute(tx.kysely);
  await sql`lock table ${sql.table(table)} in share row exclusive mode`.execute(tx.kysely);
}

/** Whether the table has no row at all. */
export async function isEmpty(tx: Tx, { table }: ImportDefinition): Promise<boolean> {
  const { rows } = await sql<{
    found: boolean;
  }>`select exists (select from ${sql.table(table)}) as found`.execute(tx.kysely);
  return rows[0]?.found === false;
}

/** Loads rows straight into an empty table: nothing can be there already, and no key comes twice. */
export function fillEmpty(tx: Tx, definition: ImportDefinition, lines: AsyncIterable<string>): Promise<void> {
  return copyInto(tx, targetOf(definition, definition.table), lines);
}

/** Loads rows into a temporary table, to be compared with what is there. */
export async function stage(
  tx: Tx,
  definition: ImportDefinition,
  lines: AsyncIterable<string>,
): Promise<void> {
  const { table, key } = definition;
  await sql`create temporary table ${sql.table(STAGED)} (like ${sql.table(table)}) on commit drop`.execute(
    tx.kysely,
  );
  await copyInto(tx, targetOf(definition, STAGED), lines);
  await sql`analyze ${sql.table(STAGED)} (${sql.join(key.map((name) => sql.ref(name)))})`.execute(tx.kysely);
  await sql`set local work_mem = '64MB'`.execute(tx.kysely);
}

/** Lets staged rows have what is there already in columns that their file leaves out, so that these stay as they are. */
export async function keepLeftOut(
  tx: Tx,
  definition: ImportDefinition,
  leftOut: readonly string[],
): Promise<void> {
  if (leftOut.length === 0) return;
  const assignments = sql.join(leftOut.map((name) => sql`${sql.ref(name)} = t.${sql.ref(name)}`));
  await sql`update ${sql.table(STAGED)} s set ${assignments} from ${sql.table(definition.table)} t
    where ${sameKey(definition)}`.execute(tx.kysely);
}

/** Counts what {@link mergeStaged} would do. */
export async function countStaged(tx: Tx, definition: ImportDefinition): Promise<AppliedCounts> {
  const { rows } = await sql<AppliedCounts>`
    select count(*) filter (where t.id is null) as new,
      count(*) filter (where t.id is not null and ${differs(definition)}) as changed
    from ${sql.table(STAGED)} s left join ${sql.table(definition.table)} t on ${sameKey(definition)}`.execute(
    tx.kysely,
  );
  return rows[0] ?? { new: 0, changed: 0 };
}

/** Changes the rows that differ from the staged ones and adds those that are missing; all others stay untouched. */
export async function mergeStaged(tx: Tx, definition: ImportDefinition): Promise<AppliedCounts> {
  const { table, columns } = definition;
  const names = sql.join(columns.map((name) => sql.ref(name)));
  const assignments = sql.join(columns.map((name) => sql`${sql.ref(name)} = s.${sql.ref(name)}`));
  const changed = await sql`
    with changed as (
      update ${sql.table(table)} t set ${assignments} from ${sql.table(STAGED)} s
      where ${sameKey(definition)} and ${differs(definition)} returning t.id)
    insert into ${sql.table(CHANGED)} select id from changed`.execute(tx.kysely);
  const added = await sql`
    insert into ${sql.table(table)} (id, ${names}) select s.id, ${names} from ${sql.table(STAGED)} s
    where not exists (select from ${sql.table(table)} t where ${sameKey(definition)})`.execute(tx.kysely);
  return { new: Number(added.numAffectedRows ?? 0), changed: Number(changed.numAffectedRows ?? 0) };
}

/** Makes the list of changed ids that follow-up work reads. */
export async function prepareChanges(tx: Tx): Promise<void> {
  await sql`create temporary table ${sql.table(CHANGED)} (id uuid) on commit drop`.execute(tx.kysely);
}

function targetOf({ columns, key }: ImportDefinition, table: string): CopyTarget {
  return { table, columns: ['id', ...columns], neverNull: key };
}

function sameKey({ key }: ImportDefinition) {
  return sql.join(
    key.map((name) => sql`t.${sql.ref(name)} = s.${sql.ref(name)}`),
    sql` and `,
  );
}

function differs({ columns }: ImportDefinition) {
  const all = (alias: string) => sql.join(columns.map((name) => sql.ref(`${alias}.${name}`)));
  return sql`(${all('t')}) is distinct from (${all('s')})`;
}
