import { type Locale, locales } from './wording.ts';

/** What is spoken where nobody asks for anything else. */
const houseLocale: Locale = 'de';

/** Longer headers are no browser's; what stands behind is not read. */
const LONGEST_HEADER = 500;

/**
 * Reads from `Accept-Language` which of our languages a browser prefers (RFC 9110, 12.5.4): the one with the highest
 * weight, of equal ones the first; `de-AT` counts as `de`, `*` as German. German where neither is asked for, or the
 * header is missing or unreadable.
 */
export function preferredLocale(header: string | undefined): Locale {
  let best: { readonly locale: Locale; readonly weight: number } | undefined;
  for (const range of (header ?? '').slice(0, LONGEST_HEADER).split(',')) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const locale = tag === '*' ? houseLocale : locales.find((known) => tag.split('-')[0] === known);
    const weight = weightOf(parameters);
    if (locale && weight > (best?.weight ?? 0)) best = { locale, weight };
  }
  return best?.locale ?? houseLocale;
}

/** Says whether a text names one of our languages. */
export function isLocale(text: string | undefined): text is Locale {
  return locales.some((known) => known === text);
}

function weightOf(parameters: readonly string[]): number {
  const given = parameters.find((parameter) => parameter.startsWith('q='));
  if (given === undefined) return 1;
  return /^q=(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(given) ? Number(given.slice(2)) : 0;
}
