import { formatDate } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { deletionTexts } from '../texts.de.ts';

/** Whom a mail greets. */
export interface Addressee {
  readonly firstName: string;
  readonly lastName: string;
}

/** Who asks: the person, an operator to whom the person wrote, or the chamber's own people, who give their reason. */
export type AskedBy = 'person' | 'operator' | { readonly reason: string };

/** The mail that says at once that an account is going to be deleted, and how to keep it. */
export function deletionAskedMail(
  chamber: Chamber,
  locale: Locale,
  facts: {
    readonly to: Addressee;
    readonly by: AskedBy;
    readonly deletesAt: Date;
    readonly undo: string;
  },
): MailContent {
  const t = deletionTexts.for(chamber, locale);
  const { serviceEmail } = chamber.identity;
  const { to, by, deletesAt, undo } = facts;
  const who = typeof by === 'string' ? by : 'office';
  const date = formatDate(deletesAt, locale);
  return {
    subject: t('mail.asked.subject', { date }),
    greeting: t('mail.greeting', { name: `${to.firstName} ${to.lastName}` }),
    blocks: [
      { kind: 'paragraph', text: t(`mail.asked.text.${who}`, { date }) },
      ...(typeof by === 'string'
        ? []
        : ([{ kind: 'quote', intro: t('mail.asked.reason'), text: by.reason }] as const)),
      { kind: 'paragraph', text: t('mail.asked.closed') },
      { kind: 'link', label: t('mail.asked.undo'), href: undo },
      {
        kind: 'paragraph',
        text: t(who === 'office' ? 'mail.asked.disagree' : 'mail.asked.notYou', { email: serviceEmail }),
      },
    ],
  };
}
