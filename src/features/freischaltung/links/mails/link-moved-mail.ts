import { formatDateTime } from '../../../../lib/dates.ts';
import type { Chamber } from '../../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../../platform/texts/wording.ts';
import { labelOf, type LinkingAccount, type Subject } from '../../subject.ts';
import { linksTexts } from '../texts.de.ts';

type Named = Pick<LinkingAccount, 'firstName' | 'lastName' | 'email'>;

/** A link that has gone over to another account of the same person. */
export interface LinkMovedFacts {
  readonly former: Named;
  readonly account: Named;
  readonly subject: Subject;
  readonly at: Date;
}

/** The mail to the registered address of a Betrieb or Person: the same person acts with another account. */
export function linkMovedMail(chamber: Chamber, locale: Locale, facts: LinkMovedFacts): MailContent {
  const t = linksTexts.for(chamber, locale);
  const { former, account, subject } = facts;
  const { label, number } = labelOf(subject);
  const contact = `${chamber.identity.serviceEmail}, ${chamber.identity.phone}`;
  return {
    subject: t(`mail.moved.${subject.kind}.subject`),
    greeting: t('mail.greetingOffice'),
    blocks: [
      {
        kind: 'paragraph',
        text: t(`mail.moved.${subject.kind}.text`, {
          formerName: `${former.firstName} ${former.lastName}`,
          formerEmail: former.email,
          name: `${account.firstName} ${account.lastName}`,
          email: account.email,
          at: formatDateTime(facts.at, locale),
          label,
          number,
        }),
      },
      { kind: 'paragraph', text: t('mail.access.ok') },
      { kind: 'paragraph', text: t('mail.access.not', { contact }) },
    ],
  };
}
