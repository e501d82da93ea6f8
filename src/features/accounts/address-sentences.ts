import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { addressErrors } from './refusal-sentences.ts';
import type { AddressRefusal } from './registration-rules.ts';
import { accountTexts } from './texts.de.ts';

/** The sentence of a refused address by field, for forms of other features that ask for one. */
export function addressSentences(
  chamber: Chamber,
  locale: Locale,
  refusal: AddressRefusal,
): Readonly<Record<string, string>> {
  return addressErrors(accountTexts.for(chamber, locale), refusal);
}
