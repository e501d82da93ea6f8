import type { Tx } from '../../platform/database/handles.ts';
import { countTowards, type Limit, opensAgain } from '../../platform/limits/limits.ts';
import { mailboxKey } from '../../platform/limits/mailbox-key.ts';

const day = 24 * 60;

/** Changes that one account asks for in a day, and mails that it has sent again, wherever they go. */
export const mailsOfAccount: Limit = { what: 'address-change.mails', most: 20, windowMinutes: day };

/** Those of them that go to one and the same new address. */
export const mailsOfAccountTo: Limit = { what: 'address-change.mails-of-to', most: 6, windowMinutes: day };

/**
 * Mails to one new address in a day, whoever asks for them. Strangers can use this up, so it refuses nobody: mails
 * beyond it are just not sent.
 */
export const mailsToMailbox: Limit = { what: 'address-change.mails-to', most: 20, windowMinutes: day };

/** Codes typed by one account: with 30 secret bits none is guessed in the life of a change. */
export const codesOfAccount: Limit = { what: 'address-change.codes', most: 10, windowMinutes: 60 };

/** Counts mails that an account asks for; false when it has asked for too many, in all or to this address. */
export async function mayAskForMail(tx: Tx, accountId: string, folded: string, now: Date): Promise<boolean> {
  const ofAccount = await countTowards(tx, mailsOfAccount, accountId, now);
  const toThis = await countTowards(tx, mailsOfAccountTo, `${accountId} ${mailboxKey(folded)}`, now);
  return ofAccount && toThis;
}

/** When an account that has asked for too many mails may ask again. */
export function mayAskAgainFrom(now: Date): Date {
  return opensAgain(mailsOfAccount, now);
}

/** Counts a mail to a new address; false when it has had so many today that this one is not sent. */
export function takesMail(tx: Tx, folded: string, now: Date): Promise<boolean> {
  return countTowards(tx, mailsToMailbox, mailboxKey(folded), now);
}
