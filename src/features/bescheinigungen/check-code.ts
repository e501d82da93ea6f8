import { groupCode, hasValidCheckCharacter, isWellFormed, makeCode, readCode } from '../../lib/codes.ts';
import { done, refused, type Result } from '../../lib/result.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { hashToken } from '../../platform/crypto/tokens.ts';
import { paths } from './paths.ts';
import { checkCodeLength } from './rules.ts';

/** Makes the code that a paper carries; the database keeps its hash alone. */
export function makeCheckCode(): string {
  return makeCode({ length: checkCodeLength });
}

/**
 * Reads a code as somebody typed or scanned it; whatever is no code of ours because of a slip is told at once, which says
 * nothing about any paper.
 * @returns its hash, by which it is looked up
 */
export function readCheckCode(typed: string): Result<string, 'missing' | 'slip'> {
  const code = readCode(typed);
  if (code === '') return refused('missing');
  if (!isWellFormed(code, checkCodeLength) || !hasValidCheckCharacter(code)) return refused('slip');
  return done(hashToken(code));
}

/** The code as it is printed, in groups. */
export function printedCheckCode(code: string): string {
  return groupCode(code);
}

/** Where the QR code leads: the public page with the code filled in. As a token it is kept out of logs and referrers. */
export function checkAddress({ origin }: Chamber, code: string): string {
  return `${origin}${paths.check}?token=${code}`;
}
