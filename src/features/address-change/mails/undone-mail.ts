import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import type { FactorsKept } from '../../second-factor/index.ts';
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
    /** What has become of the account's second factor; absent for whom it is none of their business. */
    readonly factors?: FactorsKept;
  },
): MailContent {
  const t = addressChangeTexts.for(chamber, locale);
  const { firstName, lastName } = facts.account;
  const { factors = 'none' } = facts;
  const { serviceEmail: email, phone } = chamber.identity;
  const contact = paragraph(t('mail.contact', { email, phone }));
  if (facts.audience === 'former') {
    return {
      subject: t('mail.undone.subject'),
      greeting: t('mail.greetingStranger'),
      blocks: [
        paragraph(t('mail.undone.former')),
        paragraph(t('mail.undone.formerYours')),
        link(t('mail.undone.formerLink'), `${chamber.origin}/kontakt`),
        contact,
      ],
    };
  }
  return {
    subject: t('mail.undone.subject'),
    greeting: t('mail.greeting', { firstName, lastName }),
    blocks: [
      paragraph(t('mail.undone.owner')),
      paragraph(t('mail.undone.password')),
      link(t('mail.undone.link'), `${chamber.origin}/passwort-vergessen`),
      ...(factors === 'none' ? [] : [paragraph(t(`mail.undone.factors.${factors}`))]),
      contact,
    ],
  };
}
