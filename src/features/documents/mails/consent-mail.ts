import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { paths } from '../paths.ts';
import { documentTexts } from '../texts.de.ts';
import type { MailReader } from './upload-received-mail.ts';

/** Somebody has agreed for a Betrieb that formal documents come through the portal, or does so no longer. */
export function consentMail(
  chamber: Chamber,
  locale: Locale,
  to: MailReader,
  facts: { readonly betrieb: string; readonly by: string; readonly isGiven: boolean },
): MailContent {
  const t = documentTexts.for(chamber, locale);
  const { betrieb, by } = facts;
  return {
    subject: t('mail.consent.subject', { betrieb }),
    greeting: t('mail.greeting', { name: `${to.firstName} ${to.lastName}` }),
    blocks: [
      {
        kind: 'paragraph',
        text: t(facts.isGiven ? 'mail.consent.given' : 'mail.consent.withdrawn', { betrieb, by }),
      },
      {
        kind: 'paragraph',
        text: t(facts.isGiven ? 'mail.consent.look' : 'mail.consent.post'),
      },
      { kind: 'link', label: t('mail.switch.link'), href: `${chamber.origin}${paths.settings}` },
    ],
  };
}
