import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { addressChangeTexts } from '../texts.de.ts';
import { type ChangeFacts, link, paragraph } from './mail-parts.ts';

/** The mail to the account that has taken over. */
export function movedNewMail(chamber: Chamber, locale: Locale, facts: ChangeFacts): MailContent {
  const t = addressChangeTexts.for(chamber, locale);
  const { account, change } = facts;
  const { oldEmail } = change;
  return {
    subject: t('mail.moved.newSubject'),
    greeting: t('mail.greeting', account),
    blocks: [
      paragraph(t('mail.moved.new', { oldEmail })),
      paragraph(t('mail.moved.factor')),
      link(t('mail.moved.link'), `${chamber.origin}/mein-bereich`),
    ],
  };
}
