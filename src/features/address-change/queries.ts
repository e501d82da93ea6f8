import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database/handles.ts';
import type { ChangeRecord, EndReason } from './change.ts';
import { type ChangeTables, columns, of, open } from './change-queries.ts';
import type { ChangeKind } from './rules.ts';

/** What a change starts with. */
export interface NewChange {
  readonly kind: ChangeKind;
  readonly accountId: string;
  readonly oldEmail: string;
  readonly newEmail: string;
  readonly newFolded: string;
  readonly sealedCode: Buffer;
  readonly sealedToken: Buffer;
  readonly tokenHash: string;
  readonly expiresAt: Date;
}

/**
 * Stores a change that was asked for; the caller has ended the open one of this account. It notes which of the account's
 * passwords it was asked for under, so that a later one ends it whatever the clock says by then.
 */
export function insertChange(tx: Tx, change: NewChange, now: Date): Promise<ChangeRecord> {
  return of(tx)
    .insertInto('address_changes')
    .values({
      kind: change.kind,
      account_id: change.accountId,
      old_email: change.oldEmail,
      new_email: change.newEmail,
      new_folded: change.newFolded,
      sealed_code: change.sealedCode,
      sealed_token: change.sealedToken,
      token_hash: change.tokenHash,
      asked_at: now,
      account_as_of: sql<Date>`(select sessions_valid_from from accounts where id = ${change.accountId})`,
      expires_at: change.expiresAt,
    })
    .returning(columns)
    .executeTakeFirstOrThrow();
}

/** The change of an account that waits for its proofs. */
export function selectOpenChange(db: Db, accountId: string, now: Date): Promise<ChangeRecord | undefined> {
  return open(db, now).where('account_id', '=', accountId).executeTakeFirst();
}

/** What waits for a person in one look: the own change, and moves to the own address. */
export function selectOpenFor(
  db: Db,
  accountId: string,
  folded: string,
  now: Date,
): Promise<readonly ChangeRecord[]> {
  return open(db, now)
    .where((is) =>
      is.or([
        is('account_id', '=', accountId),
        is.and([is('kind', '=', 'move'), is('new_folded', '=', folded)]),
      ]),
    )
    .limit(20)
    .execute();
}

/** Moves that wait for the account with this address, those that it has agreed to and the newest first. */
export function selectMovesTo(db: Db, folded: string, now: Date): Promise<readonly ChangeRecord[]> {
  return open(db, now)
    .where('kind', '=', 'move')
    .where('new_folded', '=', folded)
    .orderBy('new_proven_at', (order) => order.asc().nullsLast())
    .orderBy('asked_at', 'desc')
    .limit(20)
    .execute();
}

const movesAtOnce = 100;

/**
 * Finds a move to an address by what tells it, looking through all of them page by page: strangers may have begun any
 * number, and hide none.
 */
export async function findMoveTo(
  db: Db,
  folded: string,
  now: Date,
  fits: (move: ChangeRecord) => boolean,
): Promise<ChangeRecord | undefined> {
  for (let after: string | undefined; ; ) {
    let query = open(db, now).where('kind', '=', 'move').where('new_folded', '=', folded);
    if (after !== undefined) query = query.where('id', '>', after);
    const moves = await query.orderBy('id').limit(movesAtOnce).execute();
    const found = moves.find(fits);
    if (found || moves.length < movesAtOnce) return found;
    after = moves.at(-1)?.id;
  }
}

/** All changes of an account that are kept, newest first; for its person. */
export function selectChangesOf(db: Db, accountId: string) {
  return of(db)
    .selectFrom('address_changes')
    .select(['old_email as oldEmail', 'new_email as newEmail', 'asked_at as askedAt', 'done_at as doneAt'])
    .where('account_id', '=', accountId)
    .orderBy('asked_at', 'desc')
    .execute();
}

/** The change whose mail to the old address has this token, over or not. */
export function selectChangeByToken(db: Db, tokenHash: string): Promise<ChangeRecord | undefined> {
  return of(db)
    .selectFrom('address_changes')
    .select(columns)
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
}

/** The change that a link in the last mail to the old address takes back, as long as it may. */
export function selectChangeToUndo(
  db: Db,
  undoTokenHash: string,
  now: Date,
): Promise<ChangeRecord | undefined> {
  return of(db)
    .selectFrom('address_changes')
    .select(columns)
    .where('undo_token_hash', '=', undoTokenHash)
    .where('undo_until', '>', now)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
}

/** A change as it is now, held until the transaction ends. The account is held first, so that nobody waits crosswise. */
export function lockChange(tx: Tx, id: string): Promise<ChangeRecord | undefined> {
  return of(tx)
    .selectFrom('address_changes')
    .select(columns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

async function update(
  tx: Tx,
  id: string,
  values: Partial<Omit<ChangeTables['address_changes'], 'id'>>,
): Promise<ChangeRecord> {
  return of(tx)
    .updateTable('address_changes')
    .set(values)
    .where('id', '=', id)
    .returning(columns)
    .executeTakeFirstOrThrow();
}

/** Notes that the new address is proven; for a move, by which account. */
export function updateNewProven(
  tx: Tx,
  id: string,
  toAccountId: string | null,
  now: Date,
): Promise<ChangeRecord> {
  return update(tx, id, { new_proven_at: now, to_account_id: toAccountId });
}

/** Notes that the owner of the old address agrees. */
export function updateOldProven(tx: Tx, id: string, now: Date): Promise<ChangeRecord> {
  return update(tx, id, { old_proven_at: now });
}

/** Lets a change wait in place of the old address. */
export function updateWaits(tx: Tx, id: string, until: Date, expiresAt: Date): Promise<ChangeRecord> {
  return update(tx, id, { waits_until: until, expires_at: expiresAt });
}

/** Notes that the old address was told a second time. */
export async function updateReminded(tx: Tx, id: string, now: Date): Promise<void> {
  await update(tx, id, { reminded_at: now });
}

/** Notes that a change is done, and by which link it may be taken back. */
export async function updateDone(
  tx: Tx,
  id: string,
  now: Date,
  undo?: { readonly tokenHash: string; readonly until: Date },
): Promise<void> {
  await update(tx, id, {
    done_at: now,
    ...(undo ? { undo_token_hash: undo.tokenHash, undo_until: undo.until } : {}),
  });
}

/** Ends a change for good. */
export async function updateEnded(tx: Tx, id: string, reason: EndReason, now: Date): Promise<void> {
  await update(tx, id, { ended_at: now, end_reason: reason });
}

/** Ends the open change of an account, also one that ran out; a new one takes its place. */
export async function endOpenChange(
  tx: Tx,
  accountId: string,
  reason: EndReason,
  now: Date,
): Promise<boolean> {
  const ended = await of(tx)
    .updateTable('address_changes')
    .set({ ended_at: now, end_reason: reason })
    .where('account_id', '=', accountId)
    .where('done_at', 'is', null)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return ended !== undefined;
}

/** Takes a done change back, and with it all of the account that came after: their links undo nothing any more. */
export async function updateUndone(tx: Tx, change: ChangeRecord, now: Date): Promise<void> {
  await of(tx)
    .updateTable('address_changes')
    .set({ ended_at: now, end_reason: 'undone' })
    .where('account_id', '=', change.accountId)
    .where('ended_at', 'is', null)
    .where((is) =>
      is.or([is('done_at', 'is', null), is('done_at', '>=', change.doneAt), is('id', '=', change.id)]),
    )
    .execute();
}

/** When the address of an account was last changed, or taken over with another account's belongings; null where never. */
export async function selectChangedAt(db: Db, accountId: string): Promise<Date | null> {
  const row = await of(db)
    .selectFrom('address_changes')
    .select('done_at as doneAt')
    .where('done_at', 'is not', null)
    .where((eb) => eb.or([eb('account_id', '=', accountId), eb('to_account_id', '=', accountId)]))
    .orderBy('done_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.doneAt ?? null;
}
