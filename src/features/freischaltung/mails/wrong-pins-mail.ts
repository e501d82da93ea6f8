import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import type { BetriebRecord } from '../../betriebe/index.ts';
import { labelOf } from '../subject.ts';
import { freischaltungTexts } from '../texts.de.ts';

/** The alert to office and Betrieb after many wrong PINs. */
export function wrongPinsMail(chamber: Chamber, locale: Locale, betrieb: BetriebRecord): MailContent {
  const t = freischaltungTexts.for(chamber, locale);
  const { number } = labelOf({ kind: 'betrieb', record: betrieb });
  return {
    subject: t('mail.wrongPins.subject', { betrieb: betrieb.name }),
    greeting: t('mail.greetingOffice'),
    blocks: [
      { kind: 'paragraph', text: t('mail.wrongPins.text', { betrieb: betrieb.name, number }) },
      { kind: 'paragraph', text: t('mail.wrongPins.ask', { email: chamber.identity.serviceEmail }) },
    ],
  };
}
