import { type Generated, sql } from 'kysely';
import { tables, type Tx } from '../../platform/database/handles.ts';

interface MoveTables {
  accounts: {
    id: Generated<string>;
    email: string;
    email_folded: string;
    state: string;
    password_hash: string | null;
    sessions_valid_from: Date;
    closed_at: Date | null;
    phone: string | null;
  };
  silenced_notices: { account_id: string; kind: string; silenced_at: Date };
}

const of = (tx: Tx) => tables<MoveTables>(tx);

/** What PostgreSQL says when a unique value is there already. */
const uniqueViolation = '23505';

/**
 * Sets the address of an account, unless another one has it.
 * @returns false when the address is taken, also when that happened in the same moment
 */
export async function updateAddress(
  tx: Tx,
  accountId: string,
  email: { readonly address: string; readonly folded: string },
): Promise<boolean> {
  // another account may be opened with this address right now: only the unique index sees that
  await sql`savepoint address`.execute(tx.kysely);
  try {
    await of(tx)
      .updateTable('accounts')
      .set({ email: email.address, email_folded: email.folded })
      .where('id', '=', accountId)
      .execute();
    await sql`release savepoint address`.execute(tx.kysely);
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code !== uniqueViolation) throw error;
    await sql`rollback to savepoint address`.execute(tx.kysely);
    return false;
  }
}

/** Takes the password away and ends all sessions: only a link by mail opens the account again. */
export async function clearPassword(tx: Tx, accountId: string, now: Date): Promise<void> {
  await of(tx)
    .updateTable('accounts')
    .set({ password_hash: null, sessions_valid_from: now })
    .where('id', '=', accountId)
    .execute();
}

/** Closes an account; its address is free for another one at once. */
export async function updateClosed(tx: Tx, accountId: string, now: Date): Promise<void> {
  await of(tx)
    .updateTable('accounts')
    .set({
      state: 'closed',
      closed_at: now,
      email_folded: sql<string>`'closed ' || id`,
      password_hash: null,
      sessions_valid_from: now,
    })
    .where('id', '=', accountId)
    .execute();
}

/** Deletes accounts closed before, at most so many at a time; says which. */
export async function deleteClosedBefore(tx: Tx, before: Date, most: number): Promise<readonly string[]> {
  const deleted = await of(tx)
    .deleteFrom('accounts')
    .where('id', 'in', (query) =>
      query.selectFrom('accounts').select('id').where('closed_at', '<', before).limit(most),
    )
    .returning('id')
    .execute();
  return deleted.map(({ id }) => id);
}

/** Takes over the telephone number, where the new account has none, the language, where none was chosen there, and which mails are not wanted. */
export async function moveProfile(tx: Tx, from: string, to: string): Promise<void> {
  await sql`update accounts a set phone = coalesce(a.phone, old.phone),
      locale = case when a.locale_chosen then a.locale else old.locale end,
      locale_chosen = a.locale_chosen or old.locale_chosen,
      last_signed_in_at = greatest(a.last_signed_in_at, old.last_signed_in_at)
    from accounts old where a.id = ${to} and old.id = ${from}`.execute(tx.kysely);
  await sql`insert into silenced_notices (account_id, kind, silenced_at)
    select ${to}::uuid, kind, silenced_at from silenced_notices where account_id = ${from}
    on conflict do nothing`.execute(tx.kysely);
}
