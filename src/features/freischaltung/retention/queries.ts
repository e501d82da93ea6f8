import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../../platform/database/handles.ts';
import type { RegisterKind } from '../../../platform/feature/retention.ts';

async function deleted(tx: Tx, statement: RawBuilder<unknown>): Promise<number> {
  const { numAffectedRows } = await statement.execute(tx.kysely);
  return Number(numAffectedRows ?? 0);
}

/** Forgets some links that ended before, with their documents. */
export function deleteLinksEndedBefore(tx: Tx, before: Date, most: number): Promise<number> {
  return deleted(
    tx,
    sql`delete from links where id in (select id from links where ended_at < ${before} limit ${most})`,
  );
}

/** Forgets some PINs that were used, withdrawn or ran out before. */
export function deletePinsOverBefore(tx: Tx, before: Date, most: number): Promise<number> {
  return deleted(
    tx,
    sql`delete from pins where id in (
      select id from pins where least(used_at, revoked_at, valid_until) < ${before} limit ${most})`,
  );
}

/** Forgets some letters that are posted, refused or withdrawn, by when that was. */
export function deleteLettersBefore(tx: Tx, before: Date, most: number): Promise<number> {
  return deleted(
    tx,
    sql`delete from letters where id in (
      select id from letters where state in ('posted', 'refused', 'withdrawn')
        and coalesce(posted_at, decided_at, printed_at, requested_at) < ${before} limit ${most})`,
  );
}

/** Forgets some runs of PINs that were finished before, with their lines. */
export function deleteRunsBefore(tx: Tx, before: Date, most: number): Promise<number> {
  return deleted(
    tx,
    sql`delete from pin_runs where id in (select id from pin_runs where finished_at < ${before} limit ${most})`,
  );
}

/** Forgets some batches that were posted or dissolved before; letters stay until their own time is over. */
export function deleteBatchesBefore(tx: Tx, before: Date, most: number): Promise<number> {
  return deleted(
    tx,
    sql`delete from print_batches where id in (
      select id from print_batches where state in ('posted', 'dissolved')
        and coalesce(posted_at, finished_at, begun_at) < ${before} limit ${most})`,
  );
}

/** Links in force of some Betriebe or Personen. */
export async function selectLinksInForceOf(
  tx: Tx,
  of: RegisterKind,
  ids: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from links where ended_at is null and ${owner(of)} = any(${[...ids]}::uuid[]) order by id`.execute(
    tx.kysely,
  );
  return rows.map(({ id }) => id);
}

/** Forgets all that is kept of links, PINs and letters of some Betriebe or Personen. */
export async function deleteAllOf(tx: Tx, of: RegisterKind, ids: readonly string[]): Promise<void> {
  const tables = ['pin_run_items', 'letters', 'pins', 'links'] as const;
  for (const table of tables)
    await sql`delete from ${sql.table(table)} where ${owner(of)} = any(${[...ids]}::uuid[])`.execute(
      tx.kysely,
    );
}

const owner = (of: RegisterKind) => sql.ref(of === 'betrieb' ? 'betrieb_id' : 'person_id');
