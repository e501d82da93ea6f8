import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { mailWords } from './mail-words.de.ts';

/** What a mail was about, by its kind; of a kind that this release does not know, that it was about the account. */
export function nameOfMail(chamber: Chamber, locale: Locale, kind: string): string {
  const { de } = mailWords.messages;
  return mailWords.for(chamber, locale)(kind in de ? (kind as keyof typeof de) : 'unknown');
}
