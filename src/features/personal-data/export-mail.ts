import { formatDateTime } from '../../lib/dates.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { NoticeKind } from '../../platform/feature/feature.ts';
import type { MailContent } from '../../platform/mail/mail-content.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { personalDataTexts } from './texts.de.ts';

/** Mails about files with all data of a person. */
export const exportNotice: NoticeKind = {
  id: 'personal-data.exported',
  weight: 'security',
  words(chamber, locale) {
    const t = personalDataTexts.for(chamber, locale);
    return { title: t('notice.title'), description: t('notice.text') };
  },
};

/** The mail that says that somebody made a file with all data of the account. */
export function exportMail(
  chamber: Chamber,
  locale: Locale,
  to: { readonly firstName: string; readonly lastName: string },
  at: Date,
): MailContent {
  const t = personalDataTexts.for(chamber, locale);
  return {
    subject: t('mail.subject'),
    greeting: t('mail.greeting', { name: `${to.firstName} ${to.lastName}` }),
    blocks: [
      { kind: 'paragraph', text: t('mail.text', { when: formatDateTime(at, locale) }) },
      { kind: 'paragraph', text: t('mail.notYou', { email: chamber.identity.serviceEmail }) },
    ],
  };
}
