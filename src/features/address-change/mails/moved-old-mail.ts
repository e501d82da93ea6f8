import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { addressChangeTexts } from '../texts.de.ts';
import { type ChangeFacts, paragraph } from './mail-parts.ts';

/** The last mail to an account that another one has taken over. */
export function movedOldMail(chamber: Chamber, locale: Locale, facts: ChangeFacts): MailContent {
  const t = addressChangeTexts.for(chamber, locale);
  const { account, change } = facts;
  const { newEmail } = change;
  const { serviceEmail: email, phone } = chamber.identity;
  return {
    subject: t('mail.moved.oldSubject'),
    greeting: t('mail.greeting', account),
    blocks: [
      paragraph(t('mail.moved.old', { newEmail })),
      paragraph(t('mail.moved.closed')),
      paragraph(t('mail.contact', { email, phone })),
    ],
  };
}
