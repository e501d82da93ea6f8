import { hasValidCheckCharacter, isWellFormed, readCode } from '../../lib/codes.ts';

/** How long a code of an authenticator app is shown (RFC 6238). */
export const totpPeriodSeconds = 30;

/** Digits of such a code. */
export const totpDigits = 6;

/** A telephone's clock may be so many codes ahead or behind. */
export const totpDrift = 1;

/** Number of the half minute since 1970 that a moment lies in. */
export function timeStep(now: Date): number {
  return Math.floor(now.getTime() / (totpPeriodSeconds * 1000));
}

/**
 * Reads a code of an app as typed: with blanks or hyphens in it, in digits of any width.
 * @returns its digits; undefined when it can't be one, which costs no attempt
 */
export function readTotpCode(typed: string): string | undefined {
  const digits = typed.normalize('NFKC').replace(/[\p{Z}\p{C}\p{Pd}.]/gu, '');
  return /^\d{6}$/.test(digits) ? digits : undefined;
}

/** How many recovery codes a set has. */
export const recoveryCodeCount = 10;

/** Characters of a recovery code, check character included: 55 random bits. */
export const recoveryCodeLength = 12;

/** Why a recovery code was not even tried. */
export type RecoveryCodeSlip = 'missing' | 'wrong-length' | 'slip';

/**
 * Reads a recovery code as typed from paper.
 * @returns the folded code, or what kind of slip it is, which costs no attempt
 */
export function readRecoveryCode(
  typed: string,
): { readonly code: string } | { readonly slip: RecoveryCodeSlip } {
  const code = readCode(typed);
  if (code === '') return { slip: 'missing' };
  if (code.length !== recoveryCodeLength) return { slip: 'wrong-length' };
  const good = isWellFormed(code, recoveryCodeLength) && hasValidCheckCharacter(code);
  return good ? { code } : { slip: 'slip' };
}

/** Most characters of a passkey's name. */
export const longestPasskeyName = 60;

/** Most passkeys of one account; a household of devices, not a way to fill the table. */
export const mostPasskeys = 20;

/** What of a second factor an account has. */
export interface FactorState {
  readonly totpSince: Date | null;
  readonly passkeys: number;
  readonly codesLeft: number;
}

/**
 * Whether a right password alone is not enough. Recovery codes stand in for a factor and are none by themselves: they
 * go with the last one.
 */
export function hasFactor(state: Pick<FactorState, 'totpSince' | 'passkeys'>): boolean {
  return state.totpSince !== null || state.passkeys > 0;
}

/**
 * Whether a passkey's counter is plausible. Synced passkeys always say 0; one that counts must go up, or it is a copy
 * (WebAuthn 3, section 6.1.1).
 */
export function counterMovesOn(stored: number, given: number): boolean {
  return (stored === 0 && given === 0) || given > stored;
}
