import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { paths } from '../paths.ts';
import { signInTexts } from '../texts.de.ts';

/** The mail to somebody who still uses an address whose account was merged into another one. */
export function formerAddressMail(
  chamber: Chamber,
  locale: Locale,
  successor: { readonly firstName: string; readonly lastName: string; readonly email: string },
): MailContent {
  const t = signInTexts.for(chamber, locale);
  const { firstName, lastName, email } = successor;
  return {
    subject: t('mail.former.subject'),
    greeting: t('mail.greeting', { firstName, lastName }),
    blocks: [
      { kind: 'paragraph', text: t('mail.former.text', { email }) },
      { kind: 'link', label: t('mail.former.link'), href: `${chamber.origin}${paths.signIn}` },
      { kind: 'paragraph', text: t('mail.former.forgotten') },
      { kind: 'link', label: t('mail.former.forgottenLink'), href: `${chamber.origin}${paths.forgotten}` },
      { kind: 'paragraph', text: t('mail.former.notYou') },
    ],
  };
}
