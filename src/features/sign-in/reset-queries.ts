import type { Generated } from 'kysely';
import type { EmailAddress } from '../../lib/email-address.ts';
import { type Db, tables, type Tx } from '../../platform/database/handles.ts';
import type { Locale } from '../../platform/texts/wording.ts';

interface ResetTables {
  password_resets: {
    id: Generated<string>;
    account_id: string | null;
    token_hash: string;
    created_at: Date;
    expires_at: Date;
    ended_at: Date | null;
  };
  reset_requests: {
    id: Generated<string>;
    email: string;
    email_folded: string;
    locale: Locale;
    asked_at: Date;
  };
}

const of = (handle: Db) => tables<ResetTables>(handle);

/** Takes down that a link to a new password is wanted for an address, whether it has an account or not. */
export async function insertResetRequest(
  tx: Tx,
  { address, folded }: EmailAddress,
  locale: Locale,
  now: Date,
): Promise<void> {
  await of(tx)
    .insertInto('reset_requests')
    .values({ email: address, email_folded: folded, locale, asked_at: now })
    .execute();
}

/** For which address somebody wants a link to a new password, and in which language they asked. */
export interface AskedReset {
  readonly email: string;
  readonly emailFolded: string;
  readonly locale: Locale;
}

/** Takes the oldest request for a link to a new password out of those that wait and that no other worker is at. */
export async function takeResetRequest(tx: Tx): Promise<AskedReset | undefined> {
  const row = await of(tx)
    .deleteFrom('reset_requests')
    .where('id', '=', (oldest) =>
      oldest
        .selectFrom('reset_requests')
        .select('id')
        .orderBy('asked_at')
        .orderBy('id')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['email', 'email_folded', 'locale'])
    .executeTakeFirst();
  return row && { email: row.email, emailFolded: row.email_folded, locale: row.locale };
}

/** Keeps a link to a new password. */
export async function insertReset(
  tx: Tx,
  reset: { readonly accountId: string; readonly tokenHash: string; readonly expiresAt: Date },
  now: Date,
): Promise<void> {
  await of(tx)
    .insertInto('password_resets')
    .values({
      account_id: reset.accountId,
      token_hash: reset.tokenHash,
      created_at: now,
      expires_at: reset.expiresAt,
      ended_at: null,
    })
    .execute();
}

/** The account that a link to a new password was mailed to, and whether the link still opens it. */
export async function selectReset(
  db: Db,
  tokenHash: string,
  now: Date,
): Promise<{ accountId: string; open: boolean } | undefined> {
  const row = await of(db)
    .selectFrom('password_resets')
    .select(['account_id', 'expires_at', 'ended_at'])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  if (!row?.account_id) return undefined;
  return { accountId: row.account_id, open: row.ended_at === null && row.expires_at > now };
}

/**
 * Ends all open links of an account.
 * @returns the token hashes of those that were open until now
 */
export async function endResets(tx: Tx, accountId: string, now: Date): Promise<readonly string[]> {
  const ended = await of(tx)
    .updateTable('password_resets')
    .set({ ended_at: now })
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('token_hash')
    .execute();
  return ended.map((row) => row.token_hash);
}

/** Removes links to a new password that ended by then. @returns how many */
export async function deleteEndedResets(tx: Tx, endedBefore: Date): Promise<number> {
  const { numDeletedRows } = await of(tx)
    .deleteFrom('password_resets')
    .where('expires_at', '<', endedBefore)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
