import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { paths } from '../paths.ts';
import { documentTexts } from '../texts.de.ts';
import type { MailReader } from './upload-received-mail.ts';

/** What lies in the box since now. */
export interface DeliveredMailFacts {
  /** Betrieb or Person whose box it is. */
  readonly forWhom: string;
  readonly count: number;
}

/**
 * There is something new in the box. The mail says neither what nor about what: it goes over lines that anybody may read,
 * and to several people.
 */
export function deliveredMail(
  chamber: Chamber,
  locale: Locale,
  to: MailReader,
  { forWhom, count }: DeliveredMailFacts,
): MailContent {
  const t = documentTexts.for(chamber, locale);
  return {
    subject: t('mail.delivered.subject', { forWhom }),
    greeting: t('mail.greeting', { name: `${to.firstName} ${to.lastName}` }),
    blocks: [
      {
        kind: 'paragraph',
        text: t(count === 1 ? 'mail.delivered.one' : 'mail.delivered.several', { forWhom, count }),
      },
      { kind: 'link', label: t('mail.delivered.link'), href: `${chamber.origin}${paths.list}` },
    ],
  };
}

/** Somebody has switched the mails about new documents off or on for a Betrieb. */
export function switchMail(
  chamber: Chamber,
  locale: Locale,
  to: MailReader,
  facts: { readonly betrieb: string; readonly by: string; readonly tellsOfNew: boolean },
): MailContent {
  const t = documentTexts.for(chamber, locale);
  const { betrieb, by } = facts;
  return {
    subject: t('mail.switch.subject', { betrieb }),
    greeting: t('mail.greeting', { name: `${to.firstName} ${to.lastName}` }),
    blocks: [
      {
        kind: 'paragraph',
        text: t(facts.tellsOfNew ? 'mail.switch.on' : 'mail.switch.off', { betrieb, by }),
      },
      { kind: 'paragraph', text: t('mail.switch.formal') },
      { kind: 'link', label: t('mail.switch.link'), href: `${chamber.origin}${paths.settings}` },
    ],
  };
}
