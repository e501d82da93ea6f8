import { readProvisionalPassword } from '../../lib/provisional-password.ts';

const OUTER_BLANKS = /^[\s\p{Z}\p{Cf}]+|[\s\p{Z}\p{Cf}]+$/gu;
const LONGEST_PATH = 2000;
const SOME_ORIGIN = 'https://own.invalid';

/** Pages that nobody wants to come back to after signing in. */
const NOWHERE = new Set(['/anmelden', '/abmelden', '/passwort-vergessen', '/passwort-neu']);

/**
 * Reads where signing in should lead: a path of this portal with its query, never another site.
 * Refused are `//host`, backslashes, schemes, control characters and whatever a browser would resolve elsewhere.
 * @returns the path in the form that browsers make of it, or null when the text names no place worth going to
 */
export function ownPath(text: string | undefined): string | null {
  if (!text?.startsWith('/') || text.length > LONGEST_PATH) return null;
  if (/[\\\p{C}]/u.test(text)) return null;
  const url = URL.parse(text, SOME_ORIGIN);
  if (url?.origin !== SOME_ORIGIN || url.pathname.startsWith('//') || NOWHERE.has(url.pathname)) return null;
  return `${url.pathname}${url.search}`;
}

/**
 * What a typed password may mean, in the order of trying. A password of one's own is compared exactly, then once
 * more without the blanks that copying brings; a provisional one is read as forgivingly as a code. How many readings
 * there are depends on the text alone, so that the time of a refusal tells nothing of the account.
 */
export function passwordReadings(typed: string, kind: 'own' | 'provisional'): readonly string[] {
  const trimmed = typed.replace(OUTER_BLANKS, '');
  const first = kind === 'provisional' ? readProvisionalPassword(typed) : typed;
  return trimmed === typed ? [first] : [first, trimmed];
}
