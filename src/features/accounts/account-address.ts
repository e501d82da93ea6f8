import type { EmailAddress } from '../../lib/email-address.ts';
import { done, type Result, refused } from '../../lib/result.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { AccountMove } from '../../platform/feature/feature.ts';
import { handMailsOver } from '../../platform/mail/owned-mails.ts';
import type { AccountRecord } from './account.ts';
import { lockAccountRow } from './account-queries.ts';
import { clearPassword, moveProfile, updateAddress, updateClosed } from './move-queries.ts';
import { moveFormer } from './office/former-queries.ts';
import { accountTexts } from './texts.de.ts';

/** An account, held still until the transaction ends. */
export function holdAccount(tx: Tx, accountId: string): Promise<AccountRecord | undefined> {
  return lockAccountRow(tx, accountId);
}

/**
 * Lets an account go on under another address, which the caller has had proven. Signing in with the old one is from
 * now on like signing in with an unknown one. Of two accounts that want one address exactly one gets it.
 */
export async function setAccountAddress(
  tx: Tx,
  accountId: string,
  email: EmailAddress,
): Promise<Result<void, 'taken'>> {
  return (await updateAddress(tx, accountId, email)) ? done(undefined) : refused('taken');
}

/** Makes the password void and ends all sessions, because somebody else may know it. */
export function voidPassword(tx: Tx, accountId: string, now: Date): Promise<void> {
  return clearPassword(tx, accountId, now);
}

/**
 * Closes an account that another one has taken over: nobody signs in any more, its address may be registered again, and
 * after a month it is deleted. Until then the office can look up what happened.
 */
export function closeAccount(tx: Tx, accountId: string, now: Date): Promise<void> {
  return updateClosed(tx, accountId, now);
}

/** The person's own settings go along to a new account, and the record of mails to this person. */
export const profileMove: AccountMove = {
  belongings: async (db, _accountId, { locale }) => [accountTexts.for(db.chamber, locale)('move.settings')],
  async carryOut(tx, { from, to }) {
    await moveProfile(tx, from, to);
    await handMailsOver(tx, from, to);
    await moveFormer(tx, from, to);
  },
};
