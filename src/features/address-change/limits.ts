import { hashToken } from '../../platform/crypto/tokens.ts';
import type { Limit } from '../../platform/limits/limits.ts';

/** Changes that one account asks for, and mails that it has sent again: each goes to an address of its choice. */
export const mailsOfAccount: Limit = { what: 'address-change.mails', most: 10, windowMinutes: 60 };

/** Mails to one new address, whoever asks for them. */
export const mailsToMailbox: Limit = { what: 'address-change.mails-to', most: 10, windowMinutes: 60 };

/** Codes typed by one account: with 30 secret bits none is guessed in the life of a change. */
export const codesOfAccount: Limit = { what: 'address-change.codes', most: 10, windowMinutes: 60 };

/** How a mailbox stands in the counts: not as an address. */
export function mailboxKey(folded: string): string {
  return hashToken(folded).slice(0, 32);
}
