import { formatDateTime } from '../../../../lib/dates.ts';
import type { Chamber } from '../../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../../platform/texts/wording.ts';
import { labelOf, type LinkingAccount, type Subject } from '../../subject.ts';
import { officeMailTexts } from './texts.de.ts';

export interface LetterRefusedFacts {
  readonly account: Pick<LinkingAccount, 'firstName' | 'lastName'>;
  readonly subject: Subject;
  readonly reason: string;
  readonly requestedAt: Date;
}

/** The mail to who asked for a letter that the chamber does not send. */
export function letterRefusedMail(chamber: Chamber, locale: Locale, facts: LetterRefusedFacts): MailContent {
  const t = officeMailTexts.for(chamber, locale);
  const { account, reason } = facts;
  const { label, number } = labelOf(facts.subject);
  const { serviceEmail, phone } = chamber.identity;
  return {
    subject: t('refused.subject', { label }),
    greeting: t('greeting', { name: `${account.firstName} ${account.lastName}` }),
    blocks: [
      {
        kind: 'paragraph',
        text: t('refused.text', { label, number, at: formatDateTime(facts.requestedAt, locale) }),
      },
      { kind: 'paragraph', text: t('reason', { reason }) },
      { kind: 'paragraph', text: t('contact', { contact: `${serviceEmail}, ${phone}` }) },
    ],
  };
}
