import type { Limit } from '../../platform/limits/limits.ts';
import { passwordLinkMinutes } from './rules.ts';

/** Wrong passwords for one address from one range (ASVS 6.3.1). */
export const failedForAddress: Limit = { what: 'staff.failed', most: 10, windowMinutes: 15 };

/** Wrong passwords from one range for whatever address; a house has fewer people than a vocational school. */
export const failedFromRange: Limit = { what: 'staff.failed-from-range', most: 50, windowMinutes: 15 };

/** Wrong current passwords of somebody signed in, whichever form asks. */
export const failedCurrentPassword: Limit = { what: 'staff.failed-current', most: 10, windowMinutes: 15 };

/** New passwords asked for from one range. */
export const linksFromRange: Limit = { what: 'staff.links-from-range', most: 30, windowMinutes: 60 };

/** Mails with a link to one mailbox; whoever finds it used up has a link that still works. */
export const linksToMailbox: Limit = {
  what: 'staff.links-to-mailbox',
  most: 5,
  windowMinutes: passwordLinkMinutes,
};
