import { done, refused, type Result } from '../../lib/result.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { betriebsnummerSentence, readBetriebsnummer } from '../betriebe/index.ts';
import { personennummerSentence, readPersonennummer } from '../personen/index.ts';
import type { PinFor } from './rules.ts';

/** The number that a PIN is asked for, as its register writes it; in the register or not. */
export type AskedNumber =
  | { readonly kind: 'betrieb'; readonly betriebsnummer: string; readonly filialnummer: string }
  | { readonly kind: 'person'; readonly personennummer: string };

/** Why a number cannot be read, with the field it belongs to. */
export interface NumberRefusal {
  readonly field: 'betriebsnummer' | 'filialnummer' | 'personennummer';
  readonly sentence: string;
}

/**
 * Reads the number in a posted form by the rules of its register.
 * @returns refused only for what can be told from the number alone: nobody looks it up here
 */
export function readNumber(
  chamber: Chamber,
  locale: Locale,
  kind: PinFor,
  form: Readonly<Record<string, string>>,
): Result<AskedNumber, NumberRefusal> {
  if (kind === 'person') {
    const read = readPersonennummer(chamber, form['personennummer'] ?? '');
    return read.ok
      ? done({ kind, personennummer: read.value })
      : refused(personennummerSentence(chamber, locale, read.refusal));
  }
  const read = readBetriebsnummer(chamber, form['betriebsnummer'] ?? '', form['filialnummer'] ?? '');
  if (!read.ok) return refused(betriebsnummerSentence(chamber, locale, read.refusal));
  const { betriebsnummer, filialnummer } = read.value;
  return done({ kind, betriebsnummer, filialnummer });
}
