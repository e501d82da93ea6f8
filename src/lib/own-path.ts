const LONGEST_PATH = 2000;
const SOME_ORIGIN = 'https://own.invalid';

/** Pages that nobody wants to come back to after signing in. */
const NOWHERE = new Set(['/anmelden', '/abmelden', '/passwort-vergessen', '/passwort-neu']);

/**
 * Reads where somebody wants to go on to: a path of this portal with its query, never another site.
 * Refused are `//host`, backslashes, schemes, control characters and whatever a browser would resolve elsewhere.
 * @returns the path in the form that browsers make of it, or null when the text names no place worth going to
 */
export function ownPath(text: string | undefined): string | null {
  const address = ownAddress(text);
  return address === null || NOWHERE.has(address.split('?')[0] ?? '') ? null : address;
}

/**
 * Reads an address of this portal, with its query; refused is the same as by {@link ownPath}, but for pages that nobody
 * signs in for.
 */
export function ownAddress(text: string | undefined): string | null {
  if (!text?.startsWith('/') || text.length > LONGEST_PATH) return null;
  if (/[\\\p{C}]/u.test(text)) return null;
  const url = URL.parse(text, SOME_ORIGIN);
  if (url?.origin !== SOME_ORIGIN || url.pathname.startsWith('//')) return null;
  return `${url.pathname}${url.search}`;
}
