import type { Limit } from '../../platform/limits/limits.ts';

/** Registrations from one address range; a whole training centre may register in one morning. */
export const registrationsFromRange: Limit = { what: 'accounts.registrations', most: 500, windowMinutes: 60 };

/** Mails to one mailbox that one address range may cause. */
export const mailsFromRange: Limit = { what: 'accounts.mails-from-range', most: 20, windowMinutes: 60 };

/** Mails to one mailbox from everywhere; wide, so that a stranger can't use it up against its owner. */
export const mailsToMailbox: Limit = { what: 'accounts.mails', most: 60, windowMinutes: 60 };

/** Codes typed from one address range. */
export const codesFromRange: Limit = { what: 'accounts.codes-from-range', most: 500, windowMinutes: 60 };

/** Codes typed for one registration by its own browser, or for one mailbox from one address range. */
export const codesForOne: Limit = { what: 'accounts.codes', most: 10, windowMinutes: 60 };

/** Passwords tried behind one confirmation link. */
export const passwordsForOne: Limit = {
  what: 'accounts.confirmation-passwords',
  most: 10,
  windowMinutes: 60,
};
