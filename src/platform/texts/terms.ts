import { type Noun, nounForm } from './noun.ts';
import type { Locale } from './wording.ts';

/** A chamber's words by term: nouns with their forms, or words that stand as they are. */
export type Terms = Readonly<Record<string, string | Noun>>;

/** The portal's own English for each term; the chamber's German word follows in brackets where a letter names it. */
const english: Readonly<Record<string, string>> = {
  portal: 'customer portal',
  link: 'link',
  linkVerb: 'link',
  linked: 'linked',
  account: 'account',
  betriebArea: 'My company',
  betriebsnummer: 'Betriebsnummer',
};

/**
 * The word that `{term:…}` stands for: `link` alone, in German with a form such as `link.zum` (see `nounForm`), in
 * English also `link.german` for the chamber's own noun.
 * @returns undefined where there is no such term or form
 */
export function termWord(terms: Terms, name: string, locale: Locale): string | undefined {
  const [term = '', ...parts] = name.split('.');
  const form = parts.length === 0 ? undefined : parts.join('.');
  if (!Object.hasOwn(terms, term)) return undefined;
  const value = terms[term];
  const plain = typeof value === 'string' ? value : value?.noun;
  if (locale === 'en' && form !== 'german') return form === undefined ? english[term] : undefined;
  if (form === undefined || form === 'german')
    return form === 'german' && locale === 'de' ? undefined : plain;
  return typeof value === 'object' ? nounForm(value, form) : undefined;
}

/** The names of the terms in a sentence, such as `portal` and `link.zum`. */
export function termsIn(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{term:([^}]*)\}/g)].map(([, name = '']) => name);
}
