import type { Result } from '../../lib/result.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { type PersonennummerRefusal, readNummer } from './nummer-rules.ts';
import { personenSettings } from './settings.ts';
import { personenTexts } from './texts.de.ts';

/** Reads a Personennummer in the chamber's form, as forgivingly as people type. */
export function readPersonennummer(chamber: Chamber, typed: string): Result<string, PersonennummerRefusal> {
  return readNummer(personenSettings.of(chamber).digits, typed);
}

/** What a form says below the field Personennummer. */
export function personennummerHint(chamber: Chamber, locale: Locale): string {
  return personenTexts.for(chamber, locale)('number.hint', wordsOf(chamber, locale));
}

const sentences = {
  missing: 'refusal.missing',
  unreadable: 'refusal.unreadable',
  'too-short': 'refusal.too-short',
  'too-long': 'refusal.too-long',
} as const satisfies Record<PersonennummerRefusal, string>;

/** Says why a typed number is no Personennummer, ready to be shown at its field. */
export function personennummerSentence(
  chamber: Chamber,
  locale: Locale,
  refusal: PersonennummerRefusal,
): { readonly kind: PersonennummerRefusal; readonly field: 'personennummer'; readonly sentence: string } {
  const t = personenTexts.for(chamber, locale);
  return {
    kind: refusal,
    field: 'personennummer',
    sentence: t(sentences[refusal], wordsOf(chamber, locale)),
  };
}

/** Length, example and papers of a Personennummer, for sentences about it. */
export function wordsOf(
  chamber: Chamber,
  locale: Locale,
): { readonly digits: string; readonly example: string; readonly papers: string } {
  const { digits, example, foundOn } = personenSettings.of(chamber);
  const t = personenTexts.for(chamber, locale);
  const { min, max } = digits;
  const papers = foundOn.map((paper) => t(`number.paper.${paper}`));
  return {
    digits: min === max ? t('number.digits', { count: min }) : t('number.digitsBetween', { min, max }),
    example,
    papers:
      papers.length < 2
        ? papers.join('')
        : t('number.or', { first: papers.slice(0, -1).join(', '), last: papers.at(-1) ?? '' }),
  };
}
