import type { Limit } from '../../platform/limits/limits.ts';

/** Anträge from one address range in a day, over all accounts: mailboxes of Betriebe are not to be flooded. */
export const sentFromRange: Limit = { what: 'zuordnung.sent-from-range', most: 60, windowMinutes: 1440 };

/**
 * Mails with a code that reach one Betrieb at once in a day, whoever asks. What is asked for beyond is gathered, so that
 * strangers can neither flood the mailbox nor keep the right person's code from it.
 */
export const codesToBetrieb: Limit = { what: 'zuordnung.codes-to-betrieb', most: 20, windowMinutes: 1440 };

/** Mails to one Betrieb with the codes that were gathered. */
export const gatheredMails: Limit = { what: 'zuordnung.gathered-mails', most: 1, windowMinutes: 60 };

/** Mails to the office that a Betrieb is asked for so often. */
export const officeTold: Limit = { what: 'zuordnung.many-told', most: 1, windowMinutes: 1440 };
