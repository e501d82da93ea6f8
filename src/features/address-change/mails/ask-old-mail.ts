import { formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { paths } from '../paths.ts';
import { addressChangeTexts } from '../texts.de.ts';
import { type ChangeFacts, link, paragraph } from './mail-parts.ts';

/** The mail to the old address: what is to change, and the link to the page that agrees or stops it. */
export function askOldMail(
  chamber: Chamber,
  locale: Locale,
  facts: ChangeFacts & { readonly token: string },
): MailContent {
  const t = addressChangeTexts.for(chamber, locale);
  const { account, change } = facts;
  const { kind, oldEmail, newEmail, expiresAt } = change;
  return {
    subject: t(`mail.ask.${kind}.subject`),
    greeting: t('mail.greeting', account),
    blocks: [
      paragraph(t(`mail.ask.${kind}.text`, { oldEmail, newEmail })),
      link(t('mail.ask.link'), `${chamber.origin}${paths.old}?token=${facts.token}`),
      paragraph(t('mail.until', { until: formatDateTime(expiresAt, locale) })),
      paragraph(t('mail.ask.notYou')),
    ],
  };
}
