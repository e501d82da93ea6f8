import { readProvisionalPassword } from '../../lib/provisional-password.ts';

export { ownPath } from '../../lib/own-path.ts';

const OUTER_BLANKS = /^[\s\p{Z}\p{Cf}]+|[\s\p{Z}\p{Cf}]+$/gu;

/**
 * What a typed password may mean, in the order of trying. A password is compared exactly, then once more without the
 * blanks that copying brings; a provisional one is read as forgivingly as a code. How many readings there are depends
 * on the text alone, so that the time of a refusal tells nothing of the account.
 */
export function passwordReadings(
  typed: string,
  kind: 'own' | 'provisional' | 'imported' | 'weak',
): readonly string[] {
  const trimmed = typed.replace(OUTER_BLANKS, '');
  const first = kind === 'provisional' ? readProvisionalPassword(typed) : typed;
  return trimmed === typed ? [first] : [first, trimmed];
}
