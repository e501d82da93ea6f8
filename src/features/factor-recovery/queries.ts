import { type Generated, sql } from 'kysely';
import { type Db, tables, type Tx } from '../../platform/database/handles.ts';
import type { WaitingRequest } from './rules.ts';

/** How a request ended. `removed`: the factors are gone; `stopped`: by the link in the mail. */
export type RemovalEnd = 'removed' | 'stopped' | 'expired';

interface RemovalTables {
  factor_removals: {
    id: Generated<string>;
    account_id: string;
    requested_at: Date;
    reminders: number;
    stop_hashes: readonly string[];
    ended_at: Date | null;
    end_reason: RemovalEnd | null;
  };
}

const of = (handle: Db) => tables<RemovalTables>(handle);

function selectOpen(db: Db) {
  return of(db)
    .selectFrom('factor_removals')
    .select(['id', 'account_id as accountId', 'requested_at as requestedAt', 'reminders'])
    .where('ended_at', 'is', null);
}

/** The request of an account that has not ended. */
export function selectOpenOf(db: Db, accountId: string): Promise<WaitingRequest | undefined> {
  return selectOpen(db).where('account_id', '=', accountId).executeTakeFirst();
}

/** The request that a stop link is for. */
export function selectOpenByStop(db: Db, stopHash: string): Promise<WaitingRequest | undefined> {
  return selectOpen(db).where(sql<boolean>`stop_hashes @> array[${stopHash}]`).executeTakeFirst();
}

/** Makes a request. @returns false when the account has an open one: of two at once one gets true */
export async function insertRequest(
  tx: Tx,
  accountId: string,
  stopHash: string,
  now: Date,
): Promise<boolean> {
  const inserted = await of(tx)
    .insertInto('factor_removals')
    .values({
      account_id: accountId,
      requested_at: now,
      reminders: 0,
      stop_hashes: [stopHash],
      ended_at: null,
      end_reason: null,
    })
    .onConflict((conflict) => conflict.column('account_id').where('ended_at', 'is', null).doNothing())
    .returning('id')
    .execute();
  return inserted.length === 1;
}

/** Ends a request. @returns false when it had ended before; of two at once one gets true */
export async function endRequest(tx: Tx, id: string, reason: RemovalEnd, now: Date): Promise<boolean> {
  const ended = await of(tx)
    .updateTable('factor_removals')
    .set({ ended_at: now, end_reason: reason })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returning('id')
    .execute();
  return ended.length === 1;
}

/** Ends the open request of an account: its factors went by other means, or who asked may have been a stranger. */
export async function endRequestsOf(tx: Tx, accountId: string, reason: RemovalEnd, now: Date): Promise<void> {
  await of(tx)
    .updateTable('factor_removals')
    .set({ ended_at: now, end_reason: reason })
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .execute();
}

/**
 * Open requests whose owners have to be reminded now, some at a time; another worker's are left to it.
 * @param moments what was asked for by the n-th of them is due for reminder n + 1
 */
export function takeRequestsToRemind(
  tx: Tx,
  moments: readonly Date[],
  most: number,
): Promise<readonly WaitingRequest[]> {
  return selectOpen(tx)
    .where((is) =>
      is.or(
        moments.map((moment, sent) => is.and([is('reminders', '=', sent), is('requested_at', '<=', moment)])),
      ),
    )
    .orderBy('requested_at')
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute();
}

/** Notes that the owner was reminded, with one more link that stops the request. */
export async function noteReminder(tx: Tx, id: string, reminders: number, stopHash: string): Promise<void> {
  await of(tx)
    .updateTable('factor_removals')
    .set({ reminders, stop_hashes: sql<string[]>`stop_hashes || ${stopHash}::text` })
    .where('id', '=', id)
    .execute();
}

/** Ends requests that nobody came back for. */
export async function expireRequests(tx: Tx, requestedBefore: Date, now: Date): Promise<void> {
  await of(tx)
    .updateTable('factor_removals')
    .set({ ended_at: now, end_reason: 'expired' })
    .where('ended_at', 'is', null)
    .where('requested_at', '<=', requestedBefore)
    .execute();
}

/** All requests of an account, the newest first. */
export function selectRequestsHeld(
  db: Db,
  accountId: string,
): Promise<
  readonly {
    readonly requestedAt: Date;
    readonly endedAt: Date | null;
    readonly endReason: RemovalEnd | null;
  }[]
> {
  return of(db)
    .selectFrom('factor_removals')
    .select(['requested_at as requestedAt', 'ended_at as endedAt', 'end_reason as endReason'])
    .where('account_id', '=', accountId)
    .orderBy('requested_at', 'desc')
    .execute();
}

/** Forgets some requests that ended before. */
export async function deleteRequestsBefore(tx: Tx, before: Date, most: number): Promise<number> {
  const { numDeletedRows } = await of(tx)
    .deleteFrom('factor_removals')
    .where('id', 'in', (query) =>
      query.selectFrom('factor_removals').select('id').where('ended_at', '<', before).limit(most),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}
