import { formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { paths } from '../paths.ts';
import { addressChangeTexts } from '../texts.de.ts';
import { type ChangeFacts, link, paragraph } from './mail-parts.ts';

/** The mail to the new address after the change; it says until when the old mailbox may take it back. */
export function changedNewMail(
  chamber: Chamber,
  locale: Locale,
  facts: ChangeFacts & { readonly until: Date },
): MailContent {
  const t = addressChangeTexts.for(chamber, locale);
  const { account, change } = facts;
  const { oldEmail, newEmail } = change;
  return {
    subject: t('mail.changed.subject'),
    greeting: t('mail.greeting', account),
    blocks: [
      paragraph(t('mail.changed.new', { oldEmail, newEmail })),
      link(t('mail.signIn'), `${chamber.origin}${paths.signIn}`),
      paragraph(t('mail.changed.newUndo', { oldEmail, until: formatDateTime(facts.until, locale) })),
      paragraph(t('mail.changed.newFactor')),
    ],
  };
}
