import { groupCode } from '../../../lib/codes.ts';
import { formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { paths } from '../paths.ts';
import { addressChangeTexts } from '../texts.de.ts';
import { type ChangeFacts, link, paragraph } from './mail-parts.ts';

/** The mail to a new address: the code that proves it, for the person who is signed in alone. */
export function newCodeMail(
  chamber: Chamber,
  locale: Locale,
  facts: ChangeFacts & { /** As it is kept. */ readonly code: string },
): MailContent {
  const t = addressChangeTexts.for(chamber, locale);
  const { account, change } = facts;
  const { oldEmail, newEmail, expiresAt } = change;
  return {
    subject: t('mail.code.subject'),
    greeting: t('mail.greeting', account),
    blocks: [
      paragraph(t('mail.code.text', { oldEmail, newEmail })),
      { kind: 'code', intro: t('mail.code.code'), code: groupCode(facts.code) },
      link(t('mail.code.link'), `${chamber.origin}${paths.change}`),
      paragraph(t('mail.until', { until: formatDateTime(expiresAt, locale) })),
      paragraph(t('mail.code.notYou')),
    ],
  };
}
