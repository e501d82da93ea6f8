import { formatDateTime } from '../../../../lib/dates.ts';
import type { Chamber } from '../../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../../platform/texts/wording.ts';
import { paths } from '../../paths.ts';
import { labelOf, type LinkingAccount, type Subject } from '../../subject.ts';
import type { EndReason } from '../end-rules.ts';
import { linksTexts } from '../texts.de.ts';

export interface LinkEndedFacts {
  readonly account: Pick<LinkingAccount, 'firstName' | 'lastName'>;
  readonly subject: Subject;
  readonly reason: EndReason;
  readonly at: Date;
  /** In the words of a case worker. */
  readonly because?: string | undefined;
}

/** The mail to the person whose link ended: what is over, why, what stays, and the way to a new link. */
export function linkEndedMail(chamber: Chamber, locale: Locale, facts: LinkEndedFacts): MailContent {
  const t = linksTexts.for(chamber, locale);
  const { account, subject, reason } = facts;
  const { label, number } = labelOf(subject);
  const at = formatDateTime(facts.at, locale);
  const contact = `${chamber.identity.serviceEmail}, ${chamber.identity.phone}`;
  return {
    subject: t('mail.ended.subject', { label }),
    greeting: t('mail.greeting', { name: `${account.firstName} ${account.lastName}` }),
    blocks: [
      { kind: 'paragraph', text: t(`mail.ended.${subject.kind}`, { at, label, number }) },
      { kind: 'paragraph', text: t(`mail.ended.why.${reason}`) },
      ...(facts.because
        ? [{ kind: 'paragraph', text: t('mail.because', { reason: facts.because }) } as const]
        : []),
      { kind: 'paragraph', text: t('mail.ended.stays') },
      { kind: 'link', label: t('mail.ended.again'), href: `${chamber.origin}${paths.start}` },
      { kind: 'paragraph', text: t('mail.ended.not', { contact }) },
    ],
  };
}
