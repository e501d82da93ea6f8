/** `change`: the account goes on under another address. `move`: another account takes over what this one had. */
export type ChangeKind = 'change' | 'move';

/** How long code and link of a change are good. */
export const proofHours = 24;

/** A move takes longer: the new account has to be registered first. */
export const moveDays = 7;

/** Days that a change waits when nobody can read mails to the old address any more; its owner may stop it meanwhile. */
export const waitDays = 7;

/** Days during which the owner of the old address may take a change back. */
export const undoDays = 7;

/**
 * From when on factors count as set up by whoever asked for a change that is taken back: a thief prepares an account
 * before asking, in the same sitting.
 */
export function preparedSince(askedAt: Date): Date {
  return daysAfter(askedAt, -1);
}

const day = 24 * 3_600_000;

/** A day so many days later. */
export function daysAfter(now: Date, days: number): Date {
  return new Date(now.getTime() + days * day);
}

/** Until when a change asked for now may be proven. */
export function proofEnds(kind: ChangeKind, now: Date): Date {
  return kind === 'move' ? daysAfter(now, moveDays) : new Date(now.getTime() + proofHours * 3_600_000);
}

/** The times that decide where a change stands. */
export interface ChangeTimes {
  readonly expiresAt: Date;
  readonly newProvenAt: Date | null;
  readonly oldProvenAt: Date | null;
  /** Set when the old address can't be read any more. */
  readonly waitsUntil: Date | null;
  readonly doneAt: Date | null;
  readonly endedAt: Date | null;
  /**
   * The account is not what it was when the change was asked for: it is locked, waits for its deletion or is closed, or
   * it has a new password, as after a reset. Whoever asked may be the one whom that was to keep out.
   */
  readonly superseded: boolean;
}

/** Where a change stands: what is proven, what is missing, or that it is over. */
export type Stage = 'prove-new' | 'prove-old' | 'waiting' | 'due' | 'over';

/**
 * Says where a change stands. Both addresses are proven in any order; in place of the old one counts that its owner
 * did not stop the change while it waited. Without the new one nothing ever happens, nor once the account has been
 * locked or has got a new password.
 */
export function stageOf(change: ChangeTimes, now: Date): Stage {
  if (change.doneAt !== null || change.endedAt !== null || change.superseded) return 'over';
  if (change.expiresAt <= now) return 'over';
  if (change.newProvenAt === null) return 'prove-new';
  if (change.oldProvenAt !== null) return 'due';
  if (change.waitsUntil === null) return 'prove-old';
  return change.waitsUntil <= now ? 'due' : 'waiting';
}

/** Half of the waiting is over: time for the second mail to the old address. */
export function reminderDue(waitsUntil: Date, now: Date): boolean {
  return waitsUntil.getTime() - now.getTime() <= (waitDays / 2) * day;
}
