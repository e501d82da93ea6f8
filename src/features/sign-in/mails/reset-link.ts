import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { accountSettings } from '../../accounts/index.ts';
import { paths, withQuery } from '../paths.ts';
import { signInTexts } from '../texts.de.ts';

/** Whom a mail speaks to. */
export interface Addressee {
  readonly firstName: string;
  readonly lastName: string;
}

/** The mail with the link to a new password. */
export function resetLinkMail(chamber: Chamber, locale: Locale, to: Addressee, token: string): MailContent {
  const t = signInTexts.for(chamber, locale);
  const minutes = accountSettings.of(chamber).resetValidMinutes;
  const { firstName, lastName } = to;
  return {
    subject: t('mail.reset.subject'),
    greeting: t('mail.greeting', { firstName, lastName }),
    blocks: [
      { kind: 'paragraph', text: t('mail.reset.text') },
      {
        kind: 'link',
        label: t('mail.reset.link'),
        href: `${chamber.origin}${withQuery(paths.reset, { token })}`,
      },
      { kind: 'paragraph', text: t('mail.reset.valid', { minutes }) },
      { kind: 'paragraph', text: t('mail.reset.notYou') },
    ],
  };
}
