import type { Chamber } from '../../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../../platform/texts/wording.ts';
import { administratorTexts } from '../texts.de.ts';

/** The mail to the office: people act for a Betrieb, and none of them can say who else may. */
export function noAdministratorMail(
  chamber: Chamber,
  locale: Locale,
  facts: { readonly betrieb: string; readonly number: string; readonly colleagues: number },
): MailContent {
  const t = administratorTexts.for(chamber, locale);
  return {
    subject: t('mail.nobody.subject', { betrieb: facts.betrieb }),
    greeting: t('mail.greetingOffice'),
    blocks: [
      { kind: 'paragraph', text: t('mail.nobody.text', facts) },
      { kind: 'paragraph', text: t('mail.nobody.how') },
    ],
  };
}
