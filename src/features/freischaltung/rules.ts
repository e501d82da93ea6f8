import { groupCode, hasValidCheckCharacter, isWellFormed, readCode } from '../../lib/codes.ts';

/** What an account can be linked to. */
export type SubjectKind = 'betrieb' | 'person';

/** By which proof or way an account came to a link. */
export const linkMethods = ['pin', 'registered-email', 'case-worker', 'invitation', 'import'] as const;

/** See {@link linkMethods}. */
export type LinkMethod = (typeof linkMethods)[number];

/** Who of the chamber's own people did something; the name stays readable when the access is gone. */
export interface StaffRef {
  readonly staffId: string;
  readonly name: string;
}

/** How far a letter is; the last three are ends. */
export const letterStates = [
  'queued',
  'needs-decision',
  'printed',
  'posted',
  'refused',
  'withdrawn',
] as const;

/** See {@link letterStates}. */
export type LetterState = (typeof letterStates)[number];

/** Characters of a PIN of ours, check character included: 60 random bits. */
export const pinLength = 13;

/** Why a PIN was not redeemed; every kind has its sentence. */
export type RedeemRefusal =
  | { readonly kind: 'typing-error' }
  | { readonly kind: 'no-match' }
  | { readonly kind: 'used'; readonly at: Date }
  | { readonly kind: 'expired'; readonly at: Date }
  | { readonly kind: 'revoked' }
  | { readonly kind: 'already-linked' }
  | { readonly kind: 'too-many-betriebe'; readonly most: number; readonly current: string }
  | { readonly kind: 'other-person'; readonly current: string }
  | { readonly kind: 'too-many-attempts' };

/** A PIN as it is printed. */
export function printPin(foldedPin: string): string {
  return groupCode(foldedPin);
}

/**
 * Reads a PIN as typed.
 * @param legacyLengths lengths of PINs that an older system printed, which carry no check character
 * @returns the folded PIN, or undefined when it is surely a slip of typing, which costs no attempt
 */
export function readPin(typed: string, legacyLengths: readonly number[]): string | undefined {
  const folded = readCode(typed);
  if (legacyLengths.includes(folded.length)) return folded;
  return isWellFormed(folded, pinLength) && hasValidCheckCharacter(folded) ? folded : undefined;
}

/** What decides whether a PIN can still be redeemed. */
export interface PinState {
  readonly validUntil: Date;
  readonly usedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** Why the holder of a PIN that once was right cannot use it; undefined when it is still good. */
export function whyNotUsable(pin: PinState, now: Date): RedeemRefusal | undefined {
  if (pin.usedAt) return { kind: 'used', at: pin.usedAt };
  if (pin.revokedAt) return { kind: 'revoked' };
  if (pin.validUntil <= now) return { kind: 'expired', at: pin.validUntil };
  return undefined;
}
