import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { accountTexts } from '../texts.de.ts';

/** The mail to somebody who has an account and whose address was registered again. */
export function knownAddressMail(
  chamber: Chamber,
  locale: Locale,
  facts: { readonly firstName: string; readonly lastName: string },
): MailContent {
  const t = accountTexts.for(chamber, locale);
  return {
    subject: t('mail.known.subject'),
    greeting: t('mail.greeting', facts),
    blocks: [
      { kind: 'paragraph', text: t('mail.known.intro', { chamber: chamber.identity.name }) },
      { kind: 'link', label: t('mail.known.signIn'), href: `${chamber.origin}/anmelden` },
      { kind: 'paragraph', text: t('mail.known.forgottenWhy') },
      { kind: 'link', label: t('mail.known.forgotten'), href: `${chamber.origin}/passwort-vergessen` },
      { kind: 'paragraph', text: t('mail.known.notYou') },
    ],
  };
}
