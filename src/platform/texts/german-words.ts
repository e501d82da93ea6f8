import type { Terms } from './terms.ts';

/**
 * German words that English sentences name because a letter, a paper, an office or a law is called so. A test finds one
 * that is missing here.
 */
export const germanNouns = [
  'Agentur für Arbeit',
  'Ausbildungsstätte',
  'BITV',
  'Beitragsbescheid',
  'Berufsgenossenschaft',
  'Bescheid',
  'Bescheidnummer',
  'Bestätigungscode',
  'Betriebsnummer',
  'DSGVO',
  'Eintragungsunterlagen',
  'Filiale',
  'Filialnummer',
  'Finanzamt',
  'Gesellenbrief',
  'Gewerbekarte',
  'Handelsregister',
  'Handwerkskarte',
  'Handwerksordnung',
  'Handwerksrolle online',
  'Handwerksrolle',
  'Hauptbetrieb',
  'HwO',
  'Impressum',
  'Lehrlingsrolle',
  'Lehrvertrag online',
  'Lehrvertrag',
  'Leichte Sprache',
  'Meisterbrief',
  'Mitgliedsbescheinigung',
  'OZG',
  'Onlinezugangsgesetz',
  'Personennummer',
  'TDDDG',
  'Unternehmensnummer',
  'Gewerbeabmeldung',
  'Gewerbeanmeldung',
  'Gewerbeummeldung',
  'SGB',
  'Vorgangsnummer',
] as const;

/** The chamber's own words that English sentences name, as `{term:link.german}`. */
const namedTerms = ['portal', 'link', 'linked', 'betriebsnummer'] as const;

const patterns = new WeakMap<Terms, RegExp>();

function patternFor(terms: Terms): RegExp {
  const known = patterns.get(terms);
  if (known) return known;
  const own = namedTerms
    .map((name) => terms[name])
    .map((term) => (typeof term === 'object' ? term.noun : term));
  const words = [...germanNouns, ...own]
    .filter((word) => word !== undefined)
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
  patterns.set(terms, pattern);
  return pattern;
}

/** A tag with its attributes, whose values are in double quotes; or what stands between two tags. */
const piece = /<(\/?[a-z][a-z0-9]*|!)(?:"[^"]*"|[^">])*>|[^<]+/gi;

/** Elements that hold text alone. */
const textAlone: ReadonlySet<string | undefined> = new Set([
  'title',
  'option',
  'textarea',
  'script',
  'style',
]);

/**
 * Tells screen readers which words of an English document are German, so that they speak them as such (WCAG 3.1.2).
 * Titles and choices hold nothing but text and stay as they are; so does a German document.
 * @param html a whole document, drawn by us
 */
export function markGermanWords(html: string, terms: Terms): string {
  if (!html.startsWith('<!DOCTYPE html>\n<html lang="en"')) return html;
  const pattern = patternFor(terms);
  if (html.search(pattern) < 0) return html;
  let inside: string | undefined;
  return html.replace(piece, (whole, tag: string | undefined) => {
    if (tag !== undefined) {
      inside = tag.toLowerCase();
      return whole;
    }
    return textAlone.has(inside) ? whole : whole.replace(pattern, '<span lang="de">$&</span>');
  });
}
