import { hasValidCheckCharacter, isWellFormed, makeCode, readCode } from '../../lib/codes.ts';
import { done, type Result, refused } from '../../lib/result.ts';

/** Characters of a confirmation code: three that find it, six that prove it, one that tells slips of typing. */
export const confirmationCodeLength = 10;
const selectorLength = 3;

/** Wrong codes that a mail stands before its code is void; its link stays good. */
export const mostWrongCodes = 10;

/** Makes a confirmation code: 30 secret bits, limited in attempts, beside a clear part that finds its mail. */
export function makeConfirmationCode(): string {
  return makeCode({ length: confirmationCodeLength });
}

/** The clear part of a code: with it an attempt costs one hash, however many mails wait for the same address. */
export function selectorOf(code: string): string {
  return code.slice(0, selectorLength);
}

/** Why a typed code need not be tried: it is none, so it costs no attempt. */
export type CodeSlip = 'missing' | 'wrong-length' | 'slip';

/** Reads a typed code forgivingly and tells slips of typing from codes that may be right. */
export function readConfirmationCode(typed: string): Result<string, CodeSlip> {
  const code = readCode(typed);
  if (code === '') return refused('missing');
  if (code.length !== confirmationCodeLength) return refused('wrong-length');
  if (!isWellFormed(code, confirmationCodeLength) || !hasValidCheckCharacter(code)) return refused('slip');
  return done(code);
}

/** Why a link or right code leads no further. */
export type ConfirmationOver = 'unknown' | 'superseded' | 'already' | 'expired';

/** The facts of a sent confirmation that decide what it is worth. */
export interface ConfirmationFacts {
  readonly expiresAt: Date;
  readonly hasAccount: boolean;
  readonly registration: { readonly supersededAt: Date | null; readonly confirmedAt: Date | null };
}

/**
 * Judges what a link or right code is worth now. Whoever has an account is told so, also when the link has run out
 * meanwhile.
 */
export function judgeConfirmation<Sent extends ConfirmationFacts>(
  sent: Sent | undefined,
  now: Date,
): Result<Sent, ConfirmationOver> {
  if (!sent) return refused('unknown');
  if (sent.registration.supersededAt !== null) return refused('superseded');
  if (sent.registration.confirmedAt !== null || sent.hasAccount) return refused('already');
  return sent.expiresAt <= now ? refused('expired') : done(sent);
}
