import { formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import { staffMailTexts } from './texts.de.ts';

/** The mail to whoever asked for something that a second person has declined. */
export function declinedMail(
  chamber: Chamber,
  name: string,
  declined: {
    readonly what: string;
    readonly reason: string;
    /** Name of who declined. */
    readonly by: string;
    readonly at: Date;
    /** Path of what it was about. */
    readonly page: string;
  },
): MailContent {
  const t = staffMailTexts.for(chamber, 'de');
  const { what, reason, by, at, page } = declined;
  return {
    subject: t('declined.subject'),
    greeting: t('greeting', { name }),
    blocks: [
      { kind: 'paragraph', text: t('declined.text', { by, when: formatDateTime(at, 'de') }) },
      { kind: 'list', items: [what] },
      { kind: 'paragraph', text: t('declined.reason', { reason }) },
      { kind: 'link', label: t('declined.link'), href: `${chamber.origin}${page}` },
    ],
  };
}
