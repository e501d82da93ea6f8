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

/**
 * Forgets some letters by when they were posted, refused, withdrawn or, where nobody ever saw to them, asked for. One
 * that is printed and not posted ends first, see {@link endForgottenLetters}.
 */
export function deleteLettersBefore(tx: Tx, before: Date, most: number): Promise<number> {
  return deleted(
    tx,
    sql`delete from letters where id in (
      select id from letters where state <> 'printed'
        and coalesce(posted_at, decided_at, printed_at, requested_at) < ${before} limit ${most})`,
  );
}

/**
 * Ends some letters that are printed, that nobody noted as posted, and that nobody can need any more: one whose PIN was
 * used has arrived, one whose PIN is void is withdrawn. What is kept of them is wiped.
 * @param before notices, which have no PIN, end that were printed before
 */
export function endForgottenLetters(tx: Tx, now: Date, before: Date, most: number): Promise<number> {
  return deleted(
    tx,
    sql`with over as (
      select l.id, p.used_at from letters l left join pins p on p.id = l.pin_id
      where l.state = 'printed' and case when p.id is null then l.printed_at < ${before}
        else p.used_at is not null or p.revoked_at is not null or p.valid_until <= ${now} end
      limit ${most} for update of l skip locked)
    update letters l set state = case when over.used_at is null then 'withdrawn' else 'posted' end,
      posted_at = over.used_at, sealed = null, written = null
    from over where l.id = over.id`,
  );
}

/** Ends some batches that are made and hold no letter that could still be posted. */
export function endEmptyBatches(tx: Tx, now: Date, most: number): Promise<number> {
  return deleted(
    tx,
    sql`update print_batches b set finished_at = ${now},
      state = case when exists (select from letters where batch_id = b.id and state = 'posted')
        then 'posted' else 'dissolved' end
    where b.id in (
      select id from print_batches m where state = 'made'
        and not exists (select from letters where batch_id = m.id and state = 'printed') limit ${most})`,
  );
}

/** Forgets some runs of PINs that were finished before, with their lines. */
export function deleteRunsBefore(tx: Tx, before: Date, most: number): Promise<number> {
  return deleted(
    tx,
    sql`delete from pin_runs where id in (select id from pin_runs where finished_at < ${before} limit ${most})`,
  );
}

/**
 * Forgets some batches that ended before, and mass runs that were prepared before and never begun; letters stay until
 * their own time is over.
 */
export function deleteBatchesBefore(tx: Tx, before: Date, most: number): Promise<number> {
  return deleted(
    tx,
    sql`delete from print_batches where id in (
      select id from print_batches where state in ('posted', 'dissolved', 'draft', 'asked')
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
