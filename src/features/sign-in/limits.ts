import { hashToken } from '../../platform/crypto/tokens.ts';
import type { Limit } from '../../platform/limits/limits.ts';
import { mailboxKey } from '../../platform/limits/mailbox-key.ts';

/** Wrong passwords for one address from one range: more than tired fingers need, too few to guess (ASVS 6.3.1). */
export const failedForAddress: Limit = { what: 'sign-in.failed', most: 10, windowMinutes: 15 };

/** Wrong passwords from one range for whatever address: a whole vocational school may sit behind it. */
export const failedFromRange: Limit = { what: 'sign-in.failed-from-range', most: 100, windowMinutes: 15 };

/** Wrong current passwords of somebody signed in, whichever form asks: an open session is no way to guess. */
export const failedCurrentPassword: Limit = { what: 'sign-in.failed-change', most: 10, windowMinutes: 15 };

/** Forgotten passwords asked for from one range. */
export const resetsFromRange: Limit = { what: 'sign-in.reset-from-range', most: 30, windowMinutes: 60 };

/**
 * Mails with a link to one mailbox. The window is as long as a link is valid: who finds the limit used up has one that
 * still works in the mailbox, so that no stranger can keep anybody from resetting a password.
 */
export function resetsToMailbox(linkValidMinutes: number): Limit {
  return { what: 'sign-in.reset-to-mailbox', most: 5, windowMinutes: linkValidMinutes };
}

/** Whom a limit counts by mailbox and known browser, so that nobody else in its range can use it up. */
export function mailboxFromBrowser(emailFolded: string, browserId: string): string {
  return `${mailboxKey(emailFolded)} browser ${hashToken(browserId)}`;
}
