import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { labelOf, type LinkingAccount, type Subject } from '../subject.ts';

import { freischaltungTexts } from '../texts.de.ts';

/** The mail to the person whose account was linked. */
export function linkedMail(
  chamber: Chamber,
  locale: Locale,
  account: Pick<LinkingAccount, 'firstName' | 'lastName'>,
  subject: Subject,
  byChamberBecause?: string,
): MailContent {
  const t = freischaltungTexts.for(chamber, locale);
  const { label, number } = labelOf(subject);
  const what =
    subject.kind === 'betrieb'
      ? t('mail.linked.betrieb', { label, number })
      : t('mail.linked.person', { number });
  return {
    subject: t('mail.linked.subject'),
    greeting: t('mail.greeting', { name: `${account.firstName} ${account.lastName}` }),
    blocks: [
      { kind: 'paragraph', text: what },
      ...(byChamberBecause === undefined
        ? []
        : [{ kind: 'paragraph', text: t('mail.linked.byChamber', { reason: byChamberBecause }) } as const]),
      { kind: 'link', label: t('mail.linked.open'), href: `${chamber.origin}/mein-bereich` },
      { kind: 'paragraph', text: t('mail.linked.not', { email: chamber.identity.serviceEmail }) },
    ],
  };
}
