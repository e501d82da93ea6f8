import { formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { paths } from '../paths.ts';
import { addressChangeTexts } from '../texts.de.ts';
import { type ChangeFacts, link, paragraph } from './mail-parts.ts';

/** The mail to the old address after the change, with the link that takes it back for a week. */
export function changedOldMail(
  chamber: Chamber,
  locale: Locale,
  facts: ChangeFacts & { readonly token: string; readonly until: Date },
): MailContent {
  const t = addressChangeTexts.for(chamber, locale);
  const { account, change } = facts;
  const { oldEmail, newEmail } = change;
  const { serviceEmail: email, phone } = chamber.identity;
  return {
    subject: t('mail.changed.subject'),
    greeting: t('mail.greeting', account),
    blocks: [
      paragraph(t('mail.changed.old', { oldEmail, newEmail })),
      paragraph(t('mail.changed.notYou')),
      link(t('mail.changed.undo'), `${chamber.origin}${paths.undo}?token=${facts.token}`),
      paragraph(t('mail.changed.undoUntil', { until: formatDateTime(facts.until, locale) })),
      paragraph(t('mail.contact', { email, phone })),
    ],
  };
}
