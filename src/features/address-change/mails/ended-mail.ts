import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { paths } from '../paths.ts';
import { addressChangeTexts } from '../texts.de.ts';
import { type ChangeFacts, link, paragraph } from './mail-parts.ts';

/**
 * The mail about a change that was promised for the end of a week and was not done: nothing has changed, why, and the
 * way to a new attempt.
 * @param facts.reason a whole sentence in the language of the mail
 */
export function endedMail(
  chamber: Chamber,
  locale: Locale,
  facts: ChangeFacts & { readonly reason: string },
): MailContent {
  const t = addressChangeTexts.for(chamber, locale);
  const { account, change, reason } = facts;
  const { kind, oldEmail, newEmail } = change;
  const { serviceEmail: email, phone } = chamber.identity;
  return {
    subject: t(`mail.ended.${kind}.subject`),
    greeting: t('mail.greeting', account),
    blocks: [
      paragraph(t(`mail.ended.${kind}.text`, { oldEmail, newEmail })),
      paragraph(t('mail.ended.reason', { reason })),
      paragraph(t('mail.ended.again', { oldEmail })),
      link(t('mail.ended.link'), `${chamber.origin}${kind === 'move' ? paths.move : paths.change}`),
      paragraph(t('mail.contact', { email, phone })),
    ],
  };
}
