import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { paths } from '../paths.ts';
import { zugaengeTexts } from '../texts.de.ts';

interface Named {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
}

/** The mail to who sent an invitation: it was declined. That one was accepted, all administrators hear. */
export function declinedMail(
  chamber: Chamber,
  locale: Locale,
  to: Named,
  facts: { readonly person: Named; readonly betrieb: string },
): MailContent {
  const t = zugaengeTexts.for(chamber, locale);
  const { person, betrieb } = facts;
  return {
    subject: t('mail.declined.subject', { betrieb }),
    greeting: t('mail.greeting', { name: `${to.firstName} ${to.lastName}` }),
    blocks: [
      {
        kind: 'paragraph',
        text: t('mail.declined.text', {
          name: `${person.firstName} ${person.lastName}`,
          email: person.email,
          betrieb,
        }),
      },
      { kind: 'link', label: t('mail.answered.open'), href: `${chamber.origin}${paths.list}` },
    ],
  };
}
