import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { accountSettings } from '../../accounts/index.ts';
import { paths } from '../paths.ts';
import { signInTexts } from '../texts.de.ts';

/** The mail to an address that has no account: which others to try, and where to register (row A5). */
export function noAccountMail(chamber: Chamber, locale: Locale): MailContent {
  const t = signInTexts.for(chamber, locale);
  const madeByChamber = accountSettings.of(chamber).madeByChamber !== 'none';
  return {
    subject: t('mail.noAccount.subject'),
    greeting: t('mail.greetingStranger'),
    blocks: [
      { kind: 'paragraph', text: t('mail.noAccount.text') },
      {
        kind: 'paragraph',
        text: t(madeByChamber ? 'mail.noAccount.otherMadeByChamber' : 'mail.noAccount.other'),
      },
      { kind: 'link', label: t('mail.noAccount.otherLink'), href: `${chamber.origin}${paths.forgotten}` },
      { kind: 'paragraph', text: t('mail.noAccount.confirm') },
      { kind: 'paragraph', text: t('mail.noAccount.register') },
      { kind: 'link', label: t('mail.noAccount.registerLink'), href: `${chamber.origin}${paths.register}` },
      { kind: 'paragraph', text: t('mail.noAccount.notYou') },
    ],
  };
}
