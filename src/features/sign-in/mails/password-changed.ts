import { formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { paths } from '../paths.ts';
import { signInTexts } from '../texts.de.ts';
import type { Addressee } from './reset-link.ts';

/** The mail that tells of a new password, and what to do if it was someone else (ASVS 6.3.7). */
export function passwordChangedMail(
  chamber: Chamber,
  locale: Locale,
  to: Addressee,
  changedAt: Date,
): MailContent {
  const t = signInTexts.for(chamber, locale);
  const { firstName, lastName } = to;
  const { serviceEmail, phone } = chamber.identity;
  return {
    subject: t('mail.changed.subject'),
    greeting: t('mail.greeting', { firstName, lastName }),
    blocks: [
      { kind: 'paragraph', text: t('mail.changed.text', { when: formatDateTime(changedAt, locale) }) },
      { kind: 'paragraph', text: t('mail.changed.notYou') },
      { kind: 'link', label: t('mail.changed.link'), href: `${chamber.origin}${paths.forgotten}` },
      { kind: 'paragraph', text: t('mail.changed.contact', { email: serviceEmail, phone }) },
    ],
  };
}
