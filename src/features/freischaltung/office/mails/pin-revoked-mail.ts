import { formatDateTime } from '../../../../lib/dates.ts';
import type { Chamber } from '../../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../../platform/mail/mail-content.ts';
import { labelOf, type Subject } from '../../subject.ts';
import { officeMailTexts } from './texts.de.ts';

/** The mail to the registered address of a Betrieb or Person whose PIN a case worker has withdrawn. */
export function pinRevokedMail(
  chamber: Chamber,
  facts: { readonly subject: Subject; readonly issuedAt: Date; readonly reason: string },
): MailContent {
  const t = officeMailTexts.for(chamber, 'de');
  const { label, number } = labelOf(facts.subject);
  const { serviceEmail, phone } = chamber.identity;
  return {
    subject: t('revoked.subject', { label }),
    greeting: t('greetingOffice'),
    blocks: [
      {
        kind: 'paragraph',
        text: t('revoked.text', { label, number, at: formatDateTime(facts.issuedAt, 'de') }),
      },
      { kind: 'paragraph', text: t('reason', { reason: facts.reason }) },
      { kind: 'paragraph', text: t('revoked.acts') },
      { kind: 'paragraph', text: t('contact', { contact: `${serviceEmail}, ${phone}` }) },
    ],
  };
}
