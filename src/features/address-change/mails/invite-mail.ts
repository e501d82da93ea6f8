import { formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { paths } from '../paths.ts';
import { addressChangeTexts } from '../texts.de.ts';
import { type ChangeFacts, link, paragraph } from './mail-parts.ts';

/** The mail to the address that a person moves to: what to do there, in order. */
export function inviteMail(
  chamber: Chamber,
  locale: Locale,
  facts: ChangeFacts & { /** True where this address has an account. */ readonly known: boolean },
): MailContent {
  const t = addressChangeTexts.for(chamber, locale);
  const { account, change } = facts;
  const { oldEmail, newEmail, expiresAt } = change;
  const first = facts.known
    ? [paragraph(t('mail.invite.known', { newEmail }))]
    : [
        paragraph(t('mail.invite.register', { newEmail })),
        link(t('mail.invite.registerLink'), `${chamber.origin}${paths.register}`),
      ];
  return {
    subject: t('mail.invite.subject'),
    greeting: t('mail.greeting', account),
    blocks: [
      paragraph(t('mail.invite.text', { oldEmail, newEmail })),
      ...first,
      paragraph(t('mail.invite.accept')),
      link(t('mail.invite.acceptLink'), `${chamber.origin}${paths.accept}`),
      paragraph(t('mail.until', { until: formatDateTime(expiresAt, locale) })),
      paragraph(t('mail.invite.notYou')),
    ],
  };
}
