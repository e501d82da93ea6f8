import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { type BetriebRecord, printedNummer } from '../../betriebe/index.ts';
import { zuordnungTexts } from '../texts.de.ts';

/** The mail to the office when more people than usual ask for one Betrieb in a day. */
export function manyRequestsMail(
  chamber: Chamber,
  locale: Locale,
  betrieb: Pick<BetriebRecord, 'name' | 'betriebsnummer' | 'filialnummer'>,
): MailContent {
  const t = zuordnungTexts.for(chamber, locale);
  const facts = { betrieb: betrieb.name, betriebsnummer: printedNummer(betrieb) };
  return {
    subject: t('mail.many.subject', { betrieb: betrieb.name }),
    greeting: t('mail.greetingOffice'),
    blocks: [
      { kind: 'paragraph', text: t('mail.many.text', facts) },
      { kind: 'paragraph', text: t('mail.many.how') },
    ],
  };
}
