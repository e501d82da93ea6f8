import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { labelOf, type Subject } from '../subject.ts';
import { freischaltungTexts } from '../texts.de.ts';

/** The mail to the office when more letters are asked for than go out by themselves. */
export function letterDecisionMail(
  chamber: Chamber,
  locale: Locale,
  subject: Subject,
  most: number,
): MailContent {
  const t = freischaltungTexts.for(chamber, locale);
  const { label, number } = labelOf(subject);
  return {
    subject: t('mail.decision.subject', { subject: label }),
    greeting: t('mail.greetingOffice'),
    blocks: [
      { kind: 'paragraph', text: t('mail.decision.text', { subject: label, number, most }) },
      { kind: 'paragraph', text: t('mail.decision.how') },
    ],
  };
}
