import { formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { paths } from '../paths.ts';
import { addressChangeTexts } from '../texts.de.ts';
import { type ChangeFacts, link, paragraph } from './mail-parts.ts';

/** The mail to an old address that nobody seems to read any more: when the change will be done, and how to stop it. */
export function waitingMail(
  chamber: Chamber,
  locale: Locale,
  facts: ChangeFacts & { readonly token: string; readonly until: Date },
): MailContent {
  const t = addressChangeTexts.for(chamber, locale);
  const { account, change } = facts;
  const { kind, oldEmail, newEmail } = change;
  const until = formatDateTime(facts.until, locale);
  return {
    subject: t(`mail.waiting.${kind}.subject`),
    greeting: t('mail.greeting', account),
    blocks: [
      paragraph(t(`mail.waiting.${kind}.text`, { oldEmail, newEmail, until })),
      paragraph(t('mail.waiting.yes')),
      paragraph(t('mail.waiting.no')),
      link(t('mail.waiting.link'), `${chamber.origin}${paths.old}?token=${facts.token}`),
    ],
  };
}
