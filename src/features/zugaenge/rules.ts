/** How long an invitation can be accepted. */
export const validDays = 14;

/** Mails for one invitation at most; more would be a nuisance to who does not want it. */
export const mostSends = 5;

/** Open invitations of one Betrieb at a time. */
export const mostOpen = 50;

/** For how many days access may be given; 0 is without an end. */
export const accessDays = [0, 30, 90, 180, 365] as const;

/** Reads the choice of {@link accessDays}; anything else is without an end. */
export function readAccessDays(typed: string | undefined): number | null {
  const days = Number(typed);
  return days > 0 && accessDays.some((offered) => offered === days) ? days : null;
}

/** What an invitation can be. */
export type InvitationState = 'open' | 'accepted' | 'declined' | 'revoked';

/** Why an invitation leads no further. */
export type InvitationOver =
  | 'unknown'
  | 'accepted'
  | 'declined'
  | 'revoked'
  | 'expired'
  | 'inviter-left'
  | 'betrieb-gone';

/** What decides whether an invitation can be accepted. */
export interface InvitationFacts {
  readonly state: InvitationState;
  readonly expiresAt: Date;
  /** Whether who sent it has Verwaltung for the Betrieb still: one who was removed brings nobody in. */
  readonly inviterAdministers: boolean;
  readonly betriebGone: boolean;
}

/** Why an invitation can be accepted no more; undefined when it can. */
export function whyOver(invitation: InvitationFacts | undefined, now: Date): InvitationOver | undefined {
  if (!invitation) return 'unknown';
  if (invitation.state !== 'open') return invitation.state;
  if (invitation.betriebGone) return 'betrieb-gone';
  if (invitation.expiresAt <= now) return 'expired';
  return invitation.inviterAdministers ? undefined : 'inviter-left';
}

/**
 * An address as somebody sees it who is signed in with another one: enough to know one's own, too little to learn it.
 */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  const local = [...email.slice(0, at)];
  const domain = email.slice(at + 1);
  const ending = domain.slice(domain.lastIndexOf('.'));
  return `${local[0] ?? ''}…@${[...domain][0] ?? ''}…${ending}`;
}
