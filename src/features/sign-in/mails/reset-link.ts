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

/** Who wants somebody to have a link to a new password: whoever typed the address, or the chamber. */
export type ResetOrigin = 'person' | 'chamber';

/** The mail with the link to a new password; it says so where the chamber sends it, and why. */
export function resetLinkMail(
  chamber: Chamber,
  locale: Locale,
  to: Addressee,
  token: string,
  from: ResetOrigin,
): MailContent {
  const t = signInTexts.for(chamber, locale);
  const minutes = accountSettings.of(chamber).resetValidMinutes;
  const { firstName, lastName } = to;
  const { identity } = chamber;
  const isOurs = from === 'chamber';
  return {
    subject: t('mail.reset.subject'),
    greeting: t('mail.greeting', { firstName, lastName }),
    blocks: [
      { kind: 'paragraph', text: t(isOurs ? 'mail.reset.chamber' : 'mail.reset.text') },
      {
        kind: 'link',
        label: t('mail.reset.link'),
        href: `${chamber.origin}${withQuery(paths.reset, { token })}`,
      },
      { kind: 'paragraph', text: t('mail.reset.valid', { minutes }) },
      ...(isOurs ? [{ kind: 'paragraph', text: t('mail.reset.earlier') } as const] : []),
      {
        kind: 'paragraph',
        text: isOurs ? t('mail.reset.notAsked', { phone: identity.phone }) : t('mail.reset.notYou'),
      },
    ],
  };
}
