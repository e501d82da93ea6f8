import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { addressChangeTexts } from '../texts.de.ts';
import { type Addressee, link, paragraph } from './mail-parts.ts';

/**
 * The mail after a change was taken back.
 * @param facts.audience the owner at the restored address, or whoever reads the address that the account had until now
 */
export function undoneMail(
  chamber: Chamber,
  locale: Locale,
  facts: {
    readonly account: Addressee;
    readonly audience: 'owner' | 'former';
    /** Whether the account had a second factor until now. */
    readonly hadFactor?: boolean;
  },
): MailContent {
  const t = addressChangeTexts.for(chamber, locale);
  const { firstName, lastName } = facts.account;
  const { serviceEmail: email, phone } = chamber.identity;
  const contact = paragraph(t('mail.contact', { email, phone }));
  if (facts.audience === 'former') {
    return {
      subject: t('mail.undone.subject'),
      greeting: t('mail.greetingStranger'),
      blocks: [paragraph(t('mail.undone.former')), contact],
    };
  }
  return {
    subject: t('mail.undone.subject'),
    greeting: t('mail.greeting', { firstName, lastName }),
    blocks: [
      paragraph(t('mail.undone.owner')),
      paragraph(t('mail.undone.password')),
      link(t('mail.undone.link'), `${chamber.origin}/passwort-vergessen`),
      ...(facts.hadFactor ? [paragraph(t('mail.undone.factors'))] : []),
      contact,
    ],
  };
}
