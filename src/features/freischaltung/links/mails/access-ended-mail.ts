import { formatDateTime } from '../../../../lib/dates.ts';
import type { Chamber } from '../../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../../platform/texts/wording.ts';
import { labelOf, type LinkingAccount, type Subject } from '../../subject.ts';
import { linksTexts } from '../texts.de.ts';

export interface AccessEndedFacts {
  readonly account: Pick<LinkingAccount, 'firstName' | 'lastName' | 'email'>;
  readonly subject: Subject;
  readonly at: Date;
  /** In the words of a case worker. */
  readonly because?: string | undefined;
}

/** The mail to the registered address of a Betrieb or Person: who acts for it no more. */
export function accessEndedMail(chamber: Chamber, locale: Locale, facts: AccessEndedFacts): MailContent {
  const t = linksTexts.for(chamber, locale);
  const { account, subject } = facts;
  const { label, number } = labelOf(subject);
  const contact = `${chamber.identity.serviceEmail}, ${chamber.identity.phone}`;
  return {
    subject: t(`mail.access.${subject.kind}.subject`),
    greeting: t('mail.greetingOffice'),
    blocks: [
      {
        kind: 'paragraph',
        text: t(`mail.access.${subject.kind}.text`, {
          name: `${account.firstName} ${account.lastName}`,
          email: account.email,
          at: formatDateTime(facts.at, locale),
          label,
          number,
        }),
      },
      ...(facts.because
        ? [{ kind: 'paragraph', text: t('mail.because', { reason: facts.because }) } as const]
        : []),
      { kind: 'paragraph', text: t('mail.access.ok') },
      { kind: 'paragraph', text: t('mail.access.not', { contact }) },
    ],
  };
}
