import { formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { sentPath } from '../paths.ts';
import type { Department, RejectedState } from '../rules.ts';
import { documentTexts } from '../texts.de.ts';

/** What somebody has sent. */
export interface UploadMailFacts {
  readonly nummer: number;
  readonly sentAt: Date;
  readonly department: Department;
  readonly title: string;
  /** Betrieb or Person that it was sent for. */
  readonly forWhom: string;
  readonly fileNames: readonly string[];
}

/** Who reads a mail. */
export interface MailReader {
  readonly firstName: string;
  readonly lastName: string;
}

/** Documents have arrived, under this number. */
export function uploadReceivedMail(
  chamber: Chamber,
  locale: Locale,
  to: MailReader,
  facts: UploadMailFacts,
): MailContent {
  const t = documentTexts.for(chamber, locale);
  const { nummer } = facts;
  return {
    subject: t('mail.received.subject', { nummer }),
    greeting: t('mail.greeting', { name: `${to.firstName} ${to.lastName}` }),
    blocks: [
      {
        kind: 'paragraph',
        text: t('mail.received.lead', { nummer, at: formatDateTime(facts.sentAt, locale) }),
      },
      {
        kind: 'list',
        items: [
          `${t('field.title')}: ${facts.title}`,
          `${t('sent.department')}: ${t(`department.${facts.department}`)}`,
          `${t('sent.forWhom')}: ${facts.forWhom}`,
          ...facts.fileNames,
        ],
      },
      { kind: 'paragraph', text: t('mail.received.next') },
      { kind: 'link', label: t('mail.received.link'), href: `${chamber.origin}${sentPath(nummer)}` },
    ],
  };
}

/** One of the documents held a virus or cannot be read: nobody gets it, and the person has to send another one. */
export function rejectedMail(
  chamber: Chamber,
  locale: Locale,
  to: MailReader,
  facts: { readonly nummer: number; readonly fileName: string; readonly scan: RejectedState },
): MailContent {
  const t = documentTexts.for(chamber, locale);
  return {
    subject: t(`mail.${facts.scan}.subject`, { nummer: facts.nummer }),
    greeting: t('mail.greeting', { name: `${to.firstName} ${to.lastName}` }),
    blocks: [
      {
        kind: 'paragraph',
        text: t(`mail.${facts.scan}.lead`, { name: facts.fileName, nummer: facts.nummer }),
      },
      { kind: 'paragraph', text: t(`mail.${facts.scan}.next`) },
      { kind: 'link', label: t('mail.received.link'), href: `${chamber.origin}${sentPath(facts.nummer)}` },
    ],
  };
}
