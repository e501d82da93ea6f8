import type { Chamber } from '../../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../../platform/mail/mail-content.ts';
import { labelOf, type Subject } from '../../subject.ts';
import { officeMailTexts } from './texts.de.ts';

/** What the chamber did: it ordered a letter of its own accord, or released one that others have asked for. */
export type IssueFacts =
  | { readonly kind: 'ordered'; readonly reason: string; readonly revoked: number }
  | { readonly kind: 'released' };

/** The mail to the registered address of a Betrieb or Person to which a case worker has a PIN sent. */
export function pinIssuedMail(chamber: Chamber, subject: Subject, facts: IssueFacts): MailContent {
  const t = officeMailTexts.for(chamber, 'de');
  const { label, number } = labelOf(subject);
  const { serviceEmail, phone } = chamber.identity;
  const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;
  return {
    subject: t('issued.subject', { label }),
    greeting: t('greetingOffice'),
    blocks: [
      paragraph(t(`issued.${facts.kind}`, { label, number })),
      ...(facts.kind === 'ordered' ? [paragraph(t('reason', { reason: facts.reason }))] : []),
      ...(facts.kind === 'ordered' && facts.revoked > 0 ? [paragraph(t('issued.revoked'))] : []),
      paragraph(t('issued.secret')),
      paragraph(t('issued.notYou', { contact: `${serviceEmail}, ${phone}` })),
    ],
  };
}
