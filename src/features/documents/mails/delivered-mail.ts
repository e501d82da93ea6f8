import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { paths } from '../paths.ts';
import { type DocumentText, documentTexts } from '../texts.de.ts';
import type { MailReader } from './upload-received-mail.ts';

/** How much lies in a box since now. */
export interface FilledBox {
  /** Betrieb or Person whose box it is. */
  readonly forWhom: string;
  readonly count: number;
}

/**
 * There is something new in a box, or in several for whose owners somebody acts. The mail says neither what nor about
 * what: it goes over lines that anybody may read, and to several people.
 */
export function deliveredMail(
  chamber: Chamber,
  locale: Locale,
  to: MailReader,
  boxes: readonly FilledBox[],
): MailContent {
  const t = documentTexts.for(chamber, locale);
  return {
    subject: t('mail.delivered.subject', { forWhom: boxesInWords(t, boxes) }),
    greeting: t('mail.greeting', { name: `${to.firstName} ${to.lastName}` }),
    blocks: [
      ...boxBlocks(t, boxes),
      { kind: 'link', label: t('mail.delivered.link'), href: `${chamber.origin}${paths.list}` },
    ],
  };
}

/** Whose boxes they are, short enough for a subject line. */
export function boxesInWords(t: DocumentText, [first, ...others]: readonly FilledBox[]): string {
  const forWhom = first?.forWhom ?? '';
  if (others.length === 0) return forWhom;
  return others.length === 1
    ? t('mail.boxes.oneMore', { forWhom })
    : t('mail.boxes.more', { forWhom, count: others.length });
}

/** What lies in one box as a sentence, in several as a list. */
export function boxBlocks(t: DocumentText, boxes: readonly FilledBox[]): MailContent['blocks'] {
  const [first] = boxes;
  if (boxes.length === 1 && first) {
    const key = first.count === 1 ? 'mail.delivered.one' : 'mail.delivered.several';
    return [{ kind: 'paragraph', text: t(key, { forWhom: first.forWhom, count: first.count }) }];
  }
  const items = boxes.map(({ forWhom, count }) =>
    t(count === 1 ? 'mail.boxes.itemOne' : 'mail.boxes.item', { forWhom, count }),
  );
  return [
    { kind: 'paragraph', text: t('mail.boxes.lead') },
    { kind: 'list', items },
  ];
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
