import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import type { LinkingAccount } from '../../freischaltung/index.ts';
import { zuordnungTexts } from '../texts.de.ts';

/** The mail to an applicant whose Antrag ended since the Betrieb has left the register. */
export function betriebDeletedMail(
  chamber: Chamber,
  locale: Locale,
  facts: {
    readonly account: Pick<LinkingAccount, 'firstName' | 'lastName'>;
    readonly betrieb: string;
    readonly nummer: number;
  },
): MailContent {
  const t = zuordnungTexts.for(chamber, locale);
  const { account, betrieb, nummer } = facts;
  return {
    subject: t('mail.deleted.subject', { nummer }),
    greeting: t('mail.greeting', { name: `${account.firstName} ${account.lastName}` }),
    blocks: [
      { kind: 'paragraph', text: t('mail.deleted.text', { betrieb, nummer }) },
      { kind: 'paragraph', text: t('mail.deleted.ask', { email: chamber.identity.serviceEmail }) },
    ],
  };
}
