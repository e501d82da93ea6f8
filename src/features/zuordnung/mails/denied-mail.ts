import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import type { LinkingAccount } from '../../freischaltung/index.ts';
import { zuordnungTexts } from '../texts.de.ts';

export interface DeniedMailFacts {
  readonly account: Pick<LinkingAccount, 'firstName' | 'lastName' | 'email'>;
  readonly zuordnung: {
    readonly nummer: number;
    readonly betrieb_name: string;
    readonly betriebsnummer: string;
  };
  readonly audience: 'applicant' | 'office';
}

/** The mail after a Betrieb said that it does not know the person: to the person, and to the office. */
export function deniedMail(chamber: Chamber, locale: Locale, facts: DeniedMailFacts): MailContent {
  const t = zuordnungTexts.for(chamber, locale);
  const { account, zuordnung } = facts;
  const { nummer, betrieb_name: betrieb, betriebsnummer } = zuordnung;
  const name = `${account.firstName} ${account.lastName}`;
  const subject = t('mail.denied.subject', { nummer });
  if (facts.audience === 'office') {
    const text = t('mail.denied.office', { betrieb, betriebsnummer, nummer, name, email: account.email });
    return { subject, greeting: t('mail.greetingOffice'), blocks: [{ kind: 'paragraph', text }] };
  }
  return {
    subject,
    greeting: t('mail.greeting', { name }),
    blocks: [
      { kind: 'paragraph', text: t('mail.denied.applicant', { betrieb, nummer }) },
      { kind: 'paragraph', text: t('mail.denied.ask', { email: chamber.identity.serviceEmail }) },
    ],
  };
}
