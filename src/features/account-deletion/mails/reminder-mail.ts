import { formatDate } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { deletionTexts } from '../texts.de.ts';
import type { Addressee } from './deletion-asked-mail.ts';

/** The mail two days before an account is deleted. */
export function reminderMail(
  chamber: Chamber,
  locale: Locale,
  facts: { readonly to: Addressee; readonly deletesAt: Date; readonly undo: string },
): MailContent {
  const t = deletionTexts.for(chamber, locale);
  const date = formatDate(facts.deletesAt, locale);
  return {
    subject: t('mail.reminder.subject', { date }),
    greeting: t('mail.greeting', { name: `${facts.to.firstName} ${facts.to.lastName}` }),
    blocks: [
      { kind: 'paragraph', text: t('mail.reminder.text', { date }) },
      { kind: 'link', label: t('mail.asked.undo'), href: facts.undo },
      { kind: 'paragraph', text: t('mail.reminder.otherwise') },
    ],
  };
}
