import type { Limit } from '../../platform/limits/limits.ts';

/** Mails with an invitation that one account sends in a day. */
export const invitationsOfInviter: Limit = {
  what: 'zugaenge.invitation.inviter',
  most: 20,
  windowMinutes: 1440,
};

/** Mails with an invitation for one Betrieb in a day, over all who invite. */
export const invitationsOfBetrieb: Limit = {
  what: 'zugaenge.invitation.betrieb',
  most: 40,
  windowMinutes: 1440,
};
