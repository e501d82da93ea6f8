import { formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import type { Written } from '../copies/written-copy.ts';
import { enquiryTexts } from '../texts.de.ts';
import { writtenFacts } from '../written-facts.ts';

/** The copy with all that was written; goes only to an address whose mailbox asked for it. */
export function writtenMail(
  chamber: Chamber,
  locale: Locale,
  facts: { readonly nummer: number; readonly sentAt: Date; readonly written: Written },
): MailContent {
  const t = enquiryTexts.for(chamber, locale);
  const { nummer, sentAt, written } = facts;
  return {
    subject: t('copy.title', { nummer }),
    greeting: t('mail.greeting'),
    blocks: [
      { kind: 'paragraph', text: t('mail.written.lead', { at: formatDateTime(sentAt, locale) }) },
      {
        kind: 'list',
        items: writtenFacts(chamber, locale, written).map(({ label, value }) => `${label}: ${value}`),
      },
      { kind: 'quote', intro: t('mail.copy.message'), text: written.enquiry.message },
    ],
  };
}
