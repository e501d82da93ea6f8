import { formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { accountTexts } from '../texts.de.ts';

/** The mail that brings a provisional password: how long it is valid, and that a password of one's own follows. */
export function provisionalPasswordMail(
  chamber: Chamber,
  locale: Locale,
  facts: {
    readonly firstName: string;
    readonly lastName: string;
    readonly password: string;
    readonly until: Date;
  },
): MailContent {
  const t = accountTexts.for(chamber, locale);
  return {
    subject: t('mail.provisional.subject'),
    greeting: t('mail.greeting', facts),
    blocks: [
      { kind: 'paragraph', text: t('mail.provisional.intro', { chamber: chamber.identity.name }) },
      { kind: 'code', intro: t('mail.provisional.password'), code: facts.password },
      { kind: 'link', label: t('mail.provisional.signIn'), href: `${chamber.origin}/anmelden` },
      { kind: 'paragraph', text: t('mail.provisional.next', { until: formatDateTime(facts.until, locale) }) },
      { kind: 'paragraph', text: t('mail.provisional.copy') },
      { kind: 'paragraph', text: t('mail.provisional.notYou', { email: chamber.identity.serviceEmail }) },
    ],
  };
}
