import { formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { labelOf, type LinkingAccount, type Subject } from '../subject.ts';

import { freischaltungTexts } from '../texts.de.ts';

/** The mail to the registered address of a Betrieb or Person: who acts for it from now on. */
export function newLinkNoticeMail(
  chamber: Chamber,
  locale: Locale,
  account: LinkingAccount,
  subject: Subject,
  now: Date,
  byChamberBecause?: string,
): MailContent {
  const t = freischaltungTexts.for(chamber, locale);
  const { serviceEmail, phone } = chamber.identity;
  const { label, number } = labelOf(subject);
  return {
    subject: t(`mail.notice.${subject.kind}.subject`),
    greeting: t('mail.greetingOffice'),
    blocks: [
      {
        kind: 'paragraph',
        text: t(`mail.notice.${subject.kind}.text`, {
          name: `${account.firstName} ${account.lastName}`,
          email: account.email,
          at: formatDateTime(now, locale),
          subject: label,
          number,
        }),
      },
      ...(byChamberBecause === undefined
        ? []
        : [{ kind: 'paragraph', text: t('mail.notice.byChamber', { reason: byChamberBecause }) } as const]),
      { kind: 'paragraph', text: t('mail.notice.ok') },
      { kind: 'paragraph', text: t('mail.notice.not', { contact: `${serviceEmail}, ${phone}` }) },
    ],
  };
}
