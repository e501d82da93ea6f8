import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { paths } from '../paths.ts';
import { newAddressTexts } from '../address-texts.de.ts';
import { confirmDays } from '../confirm-days.ts';

/** The mail to a new address on file: a link that says that mails arrive. */
export function confirmAddressMail(
  chamber: Chamber,
  locale: Locale,
  facts: { readonly betrieb: string; readonly nummer: number; readonly token: string },
): MailContent {
  const t = newAddressTexts.for(chamber, locale);
  const { betrieb, nummer, token } = facts;
  return {
    subject: t('mail.confirm.subject', { betrieb }),
    greeting: t('mail.greeting'),
    blocks: [
      { kind: 'paragraph', text: t('mail.confirm.text', { betrieb, nummer }) },
      {
        kind: 'link',
        label: t('mail.confirm.link'),
        href: `${chamber.origin}${paths.confirmAddress}?token=${token}`,
      },
      { kind: 'paragraph', text: t('mail.confirm.until', { days: confirmDays }) },
      { kind: 'paragraph', text: t('mail.confirm.notYou') },
    ],
  };
}
