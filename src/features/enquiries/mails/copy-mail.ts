import { formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { enquiryTexts } from '../texts.de.ts';
import { topicLabel } from '../topics.ts';

/** What the sender gets in writing. */
export interface CopyMailFacts {
  readonly nummer: number;
  readonly topic: string;
  readonly sentAt: Date;
  readonly fileCount: number;
  /** What was written, for the person of an account; null where anybody may have typed the address. */
  readonly own: { readonly name: string; readonly message: string } | null;
}

/**
 * The sender's copy. Without signing in anybody can type any address and any words, so that copy carries none of them:
 * nobody can have the chamber mail a message to a third person.
 */
export function copyMail(chamber: Chamber, locale: Locale, facts: CopyMailFacts): MailContent {
  const t = enquiryTexts.for(chamber, locale);
  const { nummer, sentAt, fileCount, own } = facts;
  return {
    subject: t('mail.copy.subject', { nummer }),
    greeting: own ? t('mail.greetingName', { name: own.name }) : t('mail.greeting'),
    blocks: [
      { kind: 'paragraph', text: t('mail.copy.lead', { nummer, at: formatDateTime(sentAt, locale) }) },
      {
        kind: 'list',
        items: [
          `${t('field.topic')}: ${topicLabel(chamber, locale, facts.topic)}`,
          ...(fileCount > 0 ? [`${t('mail.fileCount')}: ${fileCount}`] : []),
        ],
      },
      { kind: 'paragraph', text: t('mail.copy.next') },
      ...(own
        ? [{ kind: 'quote', intro: t('mail.copy.message'), text: own.message } as const]
        : [{ kind: 'paragraph', text: t('mail.copy.stranger') } as const]),
    ],
  };
}
