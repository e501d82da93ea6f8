import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { newAddressTexts } from '../address-texts.de.ts';

/** The mail to the address on file: it is to change. */
export function addressChangesMail(
  chamber: Chamber,
  locale: Locale,
  facts: {
    readonly betrieb: string;
    readonly nummer: number;
    readonly address: string;
    /** True where nobody has to be asked at the new address, so that it holds already. */
    readonly isProven: boolean;
  },
): MailContent {
  const t = newAddressTexts.for(chamber, locale);
  const { betrieb, nummer, address } = facts;
  return {
    subject: t('mail.changes.subject', { betrieb }),
    greeting: t('mail.greeting'),
    blocks: [
      {
        kind: 'paragraph',
        text: t(facts.isProven ? 'mail.changes.now' : 'mail.changes.text', { betrieb, nummer, address }),
      },
      { kind: 'paragraph', text: t('mail.changes.notYou', { email: chamber.identity.serviceEmail }) },
    ],
  };
}
