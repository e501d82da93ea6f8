import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { paths } from '../paths.ts';
import { accountTexts } from '../texts.de.ts';

/** The mail that tells of a new name. */
export function nameChangedMail(
  chamber: Chamber,
  locale: Locale,
  to: { readonly firstName: string; readonly lastName: string },
  before: string,
): MailContent {
  const t = accountTexts.for(chamber, locale);
  const { firstName, lastName } = to;
  const { serviceEmail, phone } = chamber.identity;
  return {
    subject: t('mail.name.subject'),
    greeting: t('mail.greeting', { firstName, lastName }),
    blocks: [
      { kind: 'paragraph', text: t('mail.name.text', { before, name: `${firstName} ${lastName}` }) },
      { kind: 'link', label: t('mail.name.link'), href: `${chamber.origin}${paths.profile}` },
      { kind: 'paragraph', text: t('mail.name.notYou', { email: serviceEmail, phone }) },
    ],
  };
}
