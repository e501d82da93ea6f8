import { formatDate } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { paths } from '../paths.ts';
import type { PrintedKind } from '../rules.ts';
import { bescheinigungTexts } from '../texts.de.ts';

/** What was withdrawn, and why. */
export interface WithdrawnFacts {
  readonly betrieb: string;
  readonly kind: PrintedKind;
  readonly issuedAt: Date;
  /** In the words of the case worker. */
  readonly reason: string;
}

/** The chamber has withdrawn a Handwerkskarte or Betriebsbescheinigung of a Betrieb. */
export function withdrawnMail(
  chamber: Chamber,
  locale: Locale,
  to: { readonly firstName: string; readonly lastName: string },
  { betrieb, kind, issuedAt, reason }: WithdrawnFacts,
): MailContent {
  const t = bescheinigungTexts.for(chamber, locale);
  const what = t(`kind.${kind}`);
  return {
    subject: t('mail.subject', { what }),
    greeting: t('mail.greeting', { name: `${to.firstName} ${to.lastName}` }),
    blocks: [
      { kind: 'paragraph', text: t('mail.text', { what, betrieb, date: formatDate(issuedAt, locale) }) },
      { kind: 'quote', intro: t('mail.reason'), text: reason },
      { kind: 'paragraph', text: t('mail.next') },
      { kind: 'link', label: t('mail.link'), href: `${chamber.origin}${paths.list}` },
    ],
  };
}
