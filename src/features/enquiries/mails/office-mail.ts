import { formatDateTime } from '../../../lib/dates.ts';
import type { SignedInActor } from '../../../platform/access/actor.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Enquiry } from '../read-enquiry.ts';
import { enquiryTexts } from '../texts.de.ts';
import { topicLabel } from '../topics.ts';

/** What the chamber gets to read of an enquiry. */
export interface OfficeMailFacts {
  readonly nummer: number;
  readonly enquiry: Enquiry;
  readonly fileNames: readonly string[];
  /** Who sent it, where that is proven; null without signing in. */
  readonly sender: Pick<SignedInActor, 'firstName' | 'lastName' | 'email' | 'actingFor'> | null;
  readonly sentAt: Date;
}

/** The mail that brings an enquiry to the chamber. It says what is proven of its sender and what is only typed. */
export function officeMail(chamber: Chamber, facts: OfficeMailFacts): MailContent {
  const t = enquiryTexts.for(chamber, 'de');
  const { nummer, enquiry, fileNames, sender, sentAt } = facts;
  const topic = topicLabel(chamber, 'de', enquiry.topic);
  const given = (label: string, value: string) => (value === '' ? [] : [`${label}: ${value}`]);
  return {
    subject: t('mail.office.subject', { nummer, topic }),
    greeting: t('mail.greeting'),
    blocks: [
      { kind: 'paragraph', text: t('mail.office.lead') },
      {
        kind: 'list',
        items: [
          t('mail.office.sent', { at: formatDateTime(sentAt, 'de') }),
          ...given(t('field.topic'), topic),
          ...given(t('field.name'), enquiry.name),
          ...given(t('field.email'), enquiry.email.address),
          ...given(t('field.telephone'), enquiry.telephone),
          ...given(t('field.betriebsnummer'), enquiry.betriebsnummer),
          ...given(t('field.faultReference'), enquiry.faultReference),
          ...given(t('mail.files'), fileNames.join(', ')),
        ],
      },
      { kind: 'paragraph', text: senderSentence(chamber, sender) },
      { kind: 'quote', intro: t('mail.office.message'), text: enquiry.message },
    ],
  };
}

function senderSentence(chamber: Chamber, sender: OfficeMailFacts['sender']): string {
  const t = enquiryTexts.for(chamber, 'de');
  if (!sender) return t('mail.office.stranger');
  const name = `${sender.firstName} ${sender.lastName}`;
  const known = t('mail.office.signedIn', { name, email: sender.email });
  if (!sender.actingFor) return known;
  const { label, number } = sender.actingFor;
  return `${known} ${t('mail.office.actingFor', { label, number })}`;
}
