import { formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { paths } from '../paths.ts';
import { deletionTexts } from '../texts.de.ts';
import type { Addressee } from './deletion-asked-mail.ts';

/** The mail that tells of a deletion that was called off, and what to do if it was somebody else. */
export function deletionUndoneMail(chamber: Chamber, locale: Locale, to: Addressee, at: Date): MailContent {
  const t = deletionTexts.for(chamber, locale);
  const { serviceEmail } = chamber.identity;
  return {
    subject: t('mail.undone.subject'),
    greeting: t('mail.greeting', { name: `${to.firstName} ${to.lastName}` }),
    blocks: [
      { kind: 'paragraph', text: t('mail.undone.text', { when: formatDateTime(at, locale) }) },
      { kind: 'paragraph', text: t('mail.undone.notYou', { email: serviceEmail }) },
      { kind: 'link', label: t('mail.undone.password'), href: `${chamber.origin}${paths.forgotten}` },
    ],
  };
}
