import type { Limit } from '../../platform/limits/limits.ts';

/** Enquiries of one account; each may carry ten megabytes. */
export const fromAccount: Limit = { what: 'enquiries.from-account', most: 20, windowMinutes: 60 };

/** Enquiries without signing in from one address range; a training centre is one range. */
export const fromRange: Limit = { what: 'enquiries.from-range', most: 30, windowMinutes: 60 };

/** Forms from one range that came back faster than a person writes. */
export const quickFromRange: Limit = { what: 'enquiries.quick-from-range', most: 3, windowMinutes: 10 };

/** Copies to one mailbox that one address range may cause: anybody can type any address. */
export const copiesFromRange: Limit = { what: 'enquiries.copies-from-range', most: 3, windowMinutes: 1440 };

/** Copies to one mailbox from everywhere. */
export const copiesToMailbox: Limit = { what: 'enquiries.copies', most: 10, windowMinutes: 1440 };
