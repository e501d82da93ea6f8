import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { paths } from '../paths.ts';
import { deletionTexts } from '../texts.de.ts';
import type { Addressee } from './deletion-asked-mail.ts';

/** The last mail to a person whose account is gone. */
export function deletedMail(chamber: Chamber, locale: Locale, to: Addressee): MailContent {
  const t = deletionTexts.for(chamber, locale);
  return {
    subject: t('mail.deleted.subject'),
    greeting: t('mail.greeting', { name: `${to.firstName} ${to.lastName}` }),
    blocks: [
      { kind: 'paragraph', text: t('mail.deleted.text') },
      { kind: 'paragraph', text: t('mail.deleted.kept') },
      { kind: 'link', label: t('mail.deleted.again'), href: `${chamber.origin}${paths.register}` },
    ],
  };
}
