import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import type { BetriebsnummerRefusal } from './nummer-rules.ts';
import { betriebeSettings } from './settings.ts';
import { betriebeTexts } from './texts.de.ts';

/** What a form says below the field Betriebsnummer: its length, an example, the papers that show it. */
export function betriebsnummerHint(chamber: Chamber, locale: Locale): string {
  const key = betriebeSettings.of(chamber).nummer.format === 'digits' ? 'number.hint' : 'number.hintDistrict';
  return betriebeTexts.for(chamber, locale)(key, wordsOf(chamber, locale));
}

/** What a form says below the field Filialnummer, where the chamber has one. */
export function filialnummerHint(chamber: Chamber, locale: Locale): string {
  return betriebeTexts.for(chamber, locale)('number.filialnummer.hint');
}

/** Whether forms of this chamber have the field Filialnummer. */
export function hasFilialnummerField(chamber: Chamber): boolean {
  return betriebeSettings.of(chamber).filialen === 'number-field';
}

/** A refused number, ready to be shown at its field. */
export interface NumberSentence {
  readonly kind: BetriebsnummerRefusal;
  readonly field: 'betriebsnummer' | 'filialnummer';
  readonly sentence: string;
}

const sentences = {
  missing: 'refusal.missing',
  unreadable: 'refusal.unreadable',
  'too-short': 'refusal.too-short',
  'too-long': 'refusal.too-long',
  'ba-betriebsnummer': 'refusal.ba-betriebsnummer',
  unternehmensnummer: 'refusal.unternehmensnummer',
  'tax-number': 'refusal.tax-number',
  'register-number': 'refusal.register-number',
  'filialnummer-unreadable': 'refusal.filialnummer-unreadable',
  'filialnummer-contradicts': 'refusal.filialnummer-contradicts',
  'no-filialen': 'refusal.no-filialen',
} as const satisfies Record<BetriebsnummerRefusal, string>;

/** Says why a typed number names no Betrieb, what is needed instead and where it stands. */
export function betriebsnummerSentence(
  chamber: Chamber,
  locale: Locale,
  refusal: BetriebsnummerRefusal,
): NumberSentence {
  return {
    kind: refusal,
    field: refusal.startsWith('filialnummer') ? 'filialnummer' : 'betriebsnummer',
    sentence: sentenceOf(chamber, locale, refusal),
  };
}

function sentenceOf(chamber: Chamber, locale: Locale, refusal: BetriebsnummerRefusal): string {
  const t = betriebeTexts.for(chamber, locale);
  const words = wordsOf(chamber, locale);
  const { nummer, partOfBescheidnummer } = betriebeSettings.of(chamber);
  if (refusal === 'too-long' && partOfBescheidnummer) {
    return t('refusal.too-longBescheid', { ...words, ...partOfBescheidnummer });
  }
  if (refusal === 'ba-betriebsnummer' && nummer.format !== 'digits') {
    return t('refusal.ba-betriebsnummerSuffix', words);
  }
  return t(sentences[refusal], words);
}

/** Length, example and papers of the chamber's number, for sentences about it. */
export function wordsOf(
  chamber: Chamber,
  locale: Locale,
): { readonly digits: string; readonly example: string; readonly papers: string } {
  const { nummer, example, foundOn } = betriebeSettings.of(chamber);
  const t = betriebeTexts.for(chamber, locale);
  const or = (words: readonly string[]): string =>
    words.length < 2
      ? (words[0] ?? '')
      : t('number.or', { first: words.slice(0, -1).join(', '), last: words.at(-1) ?? '' });
  const lengths = nummer.format === 'digits' ? nummer.lengths : [nummer.digits];
  return {
    digits: t('number.lengths.digits', { lengths: or(lengths.map(String)) }),
    example,
    papers: or(foundOn.map((paper) => t(`number.paper.${paper}`))),
  };
}
