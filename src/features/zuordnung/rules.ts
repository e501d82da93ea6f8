import type { AntragState } from '../../lib/antrag-words.ts';
import { hasValidCheckCharacter, isWellFormed, readCode } from '../../lib/codes.ts';

/** Characters of a Bestätigungscode, check character included: 40 random bits, short enough to type. */
export const codeLength = 9;

/** Wrong codes that an Antrag bears before it needs a new one. */
export const mostWrongCodes = 10;

/** Codes that are mailed for one Antrag. */
export const mostCodes = 3;

/**
 * How an Antrag on Zuordnung stands beside its state. `code`: it has been mailed to the Betrieb; `letter`: the register
 * holds no address, a PIN letter is under way instead; the others are ends, `deleted` that of the Betrieb.
 */
export type ZuordnungDetail =
  | 'code'
  | 'letter'
  | 'by-code'
  | 'by-betrieb'
  | 'other-way'
  | 'denied'
  | 'deleted';

/** Why a code did not confirm an Antrag. */
export type CodeRefusal = 'typing-error' | 'wrong-code' | 'expired' | 'used-up' | 'not-open';

/** Whether a code can still confirm an Antrag. */
export function waitsForCode({
  state,
  detail,
}: {
  readonly state: AntragState;
  readonly detail: string | null;
}): boolean {
  return state === 'awaiting' && detail === 'code';
}

/** Reads a typed code; undefined when it is surely a slip of typing, which costs no attempt. */
export function readBestaetigungscode(typed: string): string | undefined {
  const folded = readCode(typed);
  return isWellFormed(folded, codeLength) && hasValidCheckCharacter(folded) ? folded : undefined;
}
