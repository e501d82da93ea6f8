import type { Limit } from '../../platform/limits/limits.ts';

/** Drafts that one address range begins in a day without signing in: each is a row. */
export const begunFromRange: Limit = { what: 'antraege.begun-from-range', most: 60, windowMinutes: 1440 };

/** Drafts that one account has at a time: the list shows so many. */
export const mostDrafts = 100;

/** Anträge from one address range in a day without signing in: people read each. */
export const sentFromRange: Limit = { what: 'antraege.sent-from-range', most: 20, windowMinutes: 1440 };

/** Anträge and corrections of one account in a day; an office that applies for many Betriebe stays below. */
export const sentByAccount: Limit = { what: 'antraege.sent-by-account', most: 100, windowMinutes: 1440 };

/** Forms with papers from one account, or one address range without signing in, in a day. */
export const papersFromRange: Limit = { what: 'antraege.papers', most: 60, windowMinutes: 1440 };

/** Confirmations to an address that nobody has proven, so that the portal floods no stranger's mailbox. */
export const confirmedTo: Limit = { what: 'antraege.confirmed-to', most: 5, windowMinutes: 1440 };
