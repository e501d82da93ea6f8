import type { EmailAddress } from '../../lib/email-address.ts';
import type { Db } from '../../platform/database/handles.ts';
import type { AccountRecord } from './account.ts';
import { selectAccountByEmail, selectAccountById } from './account-queries.ts';

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
