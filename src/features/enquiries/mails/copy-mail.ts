import { formatDate, formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailBlock, MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import type { Written } from '../copies/written-copy.ts';
import { paths } from '../paths.ts';
import { type EnquiryText, enquiryTexts } from '../texts.de.ts';
import { topicLabel } from '../topics.ts';
import { writtenFacts } from '../written-facts.ts';

/** What the sender gets in writing. */
export type CopyMailFacts = {
  readonly nummer: number;
  readonly sentAt: Date;
} & (
  | {
      /** What was written, for the person of an account. */
      readonly own: { readonly name: string; readonly written: Written };
    }
  | {
      readonly topic: string;
      readonly fileCount: number;
      /** Where it can be read and asked for, where anybody may have typed the address. */
      readonly link: { readonly token: string; readonly until: Date };
    }
);

/**
 * The sender's copy. Without signing in anybody can type any address and any words, so that copy carries none of them,
 * but a link to them: nobody can have the chamber mail a message to a third person who does not ask for it.
 */
export function copyMail(chamber: Chamber, locale: Locale, facts: CopyMailFacts): MailContent {
  const t = enquiryTexts.for(chamber, locale);
  const { nummer, sentAt } = facts;
  return {
    subject: t('mail.copy.subject', { nummer }),
    greeting: 'own' in facts ? t('mail.greetingName', { name: facts.own.name }) : t('mail.greeting'),
    blocks: [
      { kind: 'paragraph', text: t('mail.copy.lead', { nummer, at: formatDateTime(sentAt, locale) }) },
      { kind: 'list', items: listed(t, chamber, locale, facts) },
      { kind: 'paragraph', text: t('mail.copy.next') },
      ...('own' in facts
        ? [{ kind: 'quote', intro: t('mail.copy.message'), text: facts.own.written.enquiry.message } as const]
        : linkBlocks(t, chamber, locale, facts.link)),
    ],
  };
}

function listed(t: EnquiryText, chamber: Chamber, locale: Locale, facts: CopyMailFacts): readonly string[] {
  if ('own' in facts)
    return writtenFacts(chamber, locale, facts.own.written).map(({ label, value }) => `${label}: ${value}`);
  const { topic, fileCount } = facts;
  return [
    `${t('field.topic')}: ${topicLabel(chamber, locale, topic)}`,
    ...(fileCount > 0 ? [`${t('mail.fileCount')}: ${fileCount}`] : []),
  ];
}

function linkBlocks(
  t: EnquiryText,
  chamber: Chamber,
  locale: Locale,
  { token, until }: { readonly token: string; readonly until: Date },
): readonly MailBlock[] {
  return [
    { kind: 'paragraph', text: t('mail.copy.stranger', { until: formatDate(until, locale) }) },
    { kind: 'link', label: t('mail.copy.open'), href: `${chamber.origin}${paths.copy}?token=${token}` },
    { kind: 'paragraph', text: t('mail.copy.notYou') },
  ];
}
