import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database/handles.ts';
import type { ChangeRecord } from './change.ts';
import { columns, of, open, superseded } from './change-queries.ts';

/** Changes whose waiting is over or half over, page by page: those that follow `after`, at most so many. */
export function selectWaiting(
  db: Db,
  waitedBy: Date,
  now: Date,
  page: { readonly after: string | undefined; readonly most: number },
): Promise<readonly ChangeRecord[]> {
  let query = open(db, now);
  if (page.after !== undefined) query = query.where('id', '>', page.after);
  return query
    .where('new_proven_at', 'is not', null)
    .where((is) =>
      is.or([
        is('waits_until', '<=', now),
        is.and([is('waits_until', '<=', waitedBy), is('reminded_at', 'is', null)]),
      ]),
    )
    .orderBy('id')
    .limit(page.most)
    .execute();
}

/** Ends open changes of accounts that were locked, or got a new password, since they were asked for. */
export async function endSuperseded(tx: Tx, now: Date): Promise<readonly ChangeRecord[]> {
  return of(tx)
    .updateTable('address_changes')
    .set({ ended_at: now, end_reason: 'superseded' })
    .where('done_at', 'is', null)
    .where('ended_at', 'is', null)
    .where(superseded, '=', true)
    .returning(columns)
    .execute();
}

/** Forgets changes that ran out, or were done, before; says how many. */
export async function deleteChangesBefore(tx: Tx, before: Date): Promise<number> {
  const result = await sql`delete from address_changes
    where expires_at < ${before} and coalesce(undo_until, expires_at) < ${before}`.execute(tx.kysely);
  return Number(result.numAffectedRows ?? 0);
}
