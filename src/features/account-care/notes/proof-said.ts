import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { careDataTexts } from './personal-data-texts.de.ts';
import type { Proof } from './proof.ts';

/** What the document that was seen is called. */
export function proofSaid(chamber: Chamber, locale: Locale, { document, words }: Proof): string {
  return words ?? careDataTexts.for(chamber, locale)(`document.${document}`);
}
