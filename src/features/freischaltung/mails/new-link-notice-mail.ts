import { formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import type { BetriebRecord } from '../../betriebe/index.ts';
import { labelOf, type LinkingAccount } from '../subject.ts';

import { freischaltungTexts } from '../texts.de.ts';

/** The mail to the registered address of a Betrieb: who acts for it from now on. */
export function newLinkNoticeMail(
  chamber: Chamber,
  locale: Locale,
  account: LinkingAccount,
  betrieb: BetriebRecord,
  now: Date,
): MailContent {
  const t = freischaltungTexts.for(chamber, locale);
  const { serviceEmail, phone } = chamber.identity;
  return {
    subject: t('mail.notice.subject'),
    greeting: t('mail.greetingOffice'),
    blocks: [
      {
        kind: 'paragraph',
        text: t('mail.notice.text', {
          name: `${account.firstName} ${account.lastName}`,
          email: account.email,
          at: formatDateTime(now),
          betrieb: betrieb.name,
          number: labelOf({ kind: 'betrieb', record: betrieb }).number,
        }),
      },
      { kind: 'paragraph', text: t('mail.notice.ok') },
      { kind: 'paragraph', text: t('mail.notice.not', { contact: `${serviceEmail}, ${phone}` }) },
    ],
  };
}
