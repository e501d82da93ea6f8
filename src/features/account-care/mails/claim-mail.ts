import { formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { careMailTexts } from './texts.de.ts';

interface Addressee {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
}

/** The mail with the link that takes over an account which the chamber has made. */
export function claimMail(
  chamber: Chamber,
  locale: Locale,
  to: Addressee,
  claim: { readonly link: string; readonly expiresAt: Date },
): MailContent {
  const t = careMailTexts.for(chamber, locale);
  const { firstName, lastName, email } = to;
  return {
    subject: t('claim.subject'),
    greeting: t('greeting', { firstName, lastName }),
    blocks: [
      { kind: 'paragraph', text: t('claim.text', { chamber: chamber.identity.name, email }) },
      { kind: 'link', label: t('claim.link'), href: claim.link },
      { kind: 'paragraph', text: t('claim.until', { until: formatDateTime(claim.expiresAt, locale) }) },
      { kind: 'paragraph', text: t('claim.notYou', { email: chamber.identity.serviceEmail }) },
    ],
  };
}

/** The mail to somebody who has an account and has booked a course or teaches one: nothing new is needed. */
export function joinedMail(chamber: Chamber, locale: Locale, to: Addressee): MailContent {
  const t = careMailTexts.for(chamber, locale);
  const { firstName, lastName } = to;
  return {
    subject: t('joined.subject'),
    greeting: t('greeting', { firstName, lastName }),
    blocks: [
      { kind: 'paragraph', text: t('joined.text') },
      { kind: 'link', label: t('unlock.link'), href: `${chamber.origin}/anmelden` },
    ],
  };
}
