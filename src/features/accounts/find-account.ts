import type { EmailAddress } from '../../lib/email-address.ts';
import type { Db } from '../../platform/database/handles.ts';
import type { AccountRecord } from './account.ts';
import { selectAccountByEmail, selectAccountById } from './account-queries.ts';
import { accountOfFormerAddress } from './office/former-addresses.ts';

/**
 * Finds the account of an e-mail address, however it is written. A bare text is refused by the type: as typed, with a
 * capital letter, it would find nobody.
 * @param email as `parseEmailAddress` reads it, or the folded form that was kept of one
 */
export function findAccountByEmail(
  db: Db,
  email: Pick<EmailAddress, 'folded'>,
): Promise<AccountRecord | undefined> {
  return selectAccountByEmail(db, email.folded);
}

/** Finds an account by its id. */
export function findAccountById(db: Db, id: string): Promise<AccountRecord | undefined> {
  return selectAccountById(db, id);
}

/**
 * Finds the account of an e-mail address, or the one that goes on for it after a merge: whoever in the chamber names a
 * person by the address that another system knows means the account which that person has now. Not for signing in.
 * @param email see {@link findAccountByEmail}
 */
export async function findAccountOrSuccessor(
  db: Db,
  email: Pick<EmailAddress, 'folded'>,
): Promise<AccountRecord | undefined> {
  const own = await selectAccountByEmail(db, email.folded);
  if (own) return own;
  const goesOn = await accountOfFormerAddress(db, email.folded);
  const account = goesOn === undefined ? undefined : await selectAccountById(db, goesOn);
  return account?.state === 'closed' ? undefined : account;
}
