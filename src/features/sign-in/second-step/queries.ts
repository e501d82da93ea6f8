import { type Db, tables, type Tx } from '../../../platform/database/handles.ts';

interface PendingTables {
  pending_sign_ins: {
    token_hash: string;
    account_id: string;
    password_fingerprint: string;
    target: string | null;
    kept_input: string | null;
    expires_at: Date;
  };
}

const of = (handle: Db) => tables<PendingTables>(handle);

/** A sign-in whose password was right, and what it wanted. */
export interface PendingRow {
  readonly accountId: string;
  /** Of the hash of the password that was right: a new password ends what waits. */
  readonly passwordFingerprint: string;
  /** Own path that signing in leads to. */
  readonly target: string | null;
  /** Sealed input of a form whose session had run out. */
  readonly keptInput: string | null;
  readonly expiresAt: Date;
}

/** Lets a sign-in wait for its second factor. */
export async function insertPending(tx: Tx, tokenHash: string, pending: PendingRow): Promise<void> {
  await of(tx)
    .insertInto('pending_sign_ins')
    .values({
      token_hash: tokenHash,
      account_id: pending.accountId,
      password_fingerprint: pending.passwordFingerprint,
      target: pending.target,
      kept_input: pending.keptInput,
      expires_at: pending.expiresAt,
    })
    .execute();
}

/** The sign-in that waits behind a token, if its time is not over. */
export function selectPending(db: Db, tokenHash: string, now: Date): Promise<PendingRow | undefined> {
  return of(db)
    .selectFrom('pending_sign_ins')
    .select([
      'account_id as accountId',
      'password_fingerprint as passwordFingerprint',
      'target',
      'kept_input as keptInput',
      'expires_at as expiresAt',
    ])
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
}

/** Ends what waits behind a token. @returns false when it had ended before; of many at once one gets true */
export async function deletePending(tx: Tx, tokenHash: string): Promise<boolean> {
  const { numDeletedRows } = await of(tx)
    .deleteFrom('pending_sign_ins')
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** Ends everything that waits for an account's second factor. */
export async function deletePendingOf(tx: Tx, accountId: string): Promise<void> {
  await of(tx).deleteFrom('pending_sign_ins').where('account_id', '=', accountId).execute();
}

/** Removes sign-ins that nobody finished in time. */
export async function deletePendingOver(tx: Tx, now: Date): Promise<number> {
  const { numDeletedRows } = await of(tx)
    .deleteFrom('pending_sign_ins')
    .where('expires_at', '<=', now)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
