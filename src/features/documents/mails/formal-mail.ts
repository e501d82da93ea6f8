import { formatDate, type IsoDate } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { paths } from '../paths.ts';
import { documentTexts } from '../texts.de.ts';
import { boxBlocks, boxesInWords, type FilledBox } from './delivered-mail.ts';
import type { MailReader } from './upload-received-mail.ts';

/** What lies in the box and has to be got. */
export interface FormalMailFacts {
  /** In whose boxes; several where a Sammelzustellung has brought it. */
  readonly boxes: readonly FilledBox[];
  /** The first notice, or again because nobody has got it yet. */
  readonly why: 'notice' | 'reminder';
  /** Until when it can be got, where there is an end and all of them end on the same day. */
  readonly until: IsoDate | null;
}

/** A formal document waits in the box. Like that of ordinary ones, the mail says neither what it is nor about what. */
export function formalMail(
  chamber: Chamber,
  locale: Locale,
  to: MailReader,
  { boxes, why, until }: FormalMailFacts,
): MailContent {
  const t = documentTexts.for(chamber, locale);
  const forWhom = boxesInWords(t, boxes);
  return {
    subject: t(why === 'notice' ? 'mail.formal.subject' : 'mail.reminder.subject', { forWhom }),
    greeting: t('mail.greeting', { name: `${to.firstName} ${to.lastName}` }),
    blocks: [
      ...(why === 'notice'
        ? boxBlocks(t, boxes)
        : [{ kind: 'paragraph', text: t('mail.reminder.lead', { forWhom }) } as const]),
      // where it comes by post if nobody gets it, nothing runs before somebody does
      { kind: 'paragraph', text: t(until === null ? 'mail.formal.period' : 'mail.formal.onGet') },
      ...(until === null
        ? []
        : [
            {
              kind: 'paragraph',
              text: t('mail.reminder.until', { until: formatDate(until, locale) }),
            } as const,
          ]),
      { kind: 'link', label: t('mail.delivered.link'), href: `${chamber.origin}${paths.list}` },
    ],
  };
}
