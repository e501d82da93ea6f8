import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailBlock, MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import type { MessageDraft } from '../message.ts';
import { paths } from '../paths.ts';
import { bulkMessageTexts } from '../texts.de.ts';

/** The one mail that one person gets. All of it is in one language; why they get it, and the way out, stand at its end. */
export function messageMail(
  chamber: Chamber,
  locale: Locale,
  message: MessageDraft,
  to: { readonly firstName: string; readonly lastName: string },
  /** Where one click ends such mails; the page that explains it where nobody is meant. */
  unsubscribeUrl = `${chamber.origin}${paths.unsubscribe}`,
): MailContent {
  const t = bulkMessageTexts.for(chamber, locale);
  const english = locale === 'en' && message.subjectEn !== null && message.bodyEn !== null;
  const { firstName, lastName } = to;
  return {
    subject: english ? (message.subjectEn ?? '') : message.subject,
    greeting: t('greeting', { firstName, lastName }),
    blocks: [
      ...blocksOf(english ? (message.bodyEn ?? '') : message.body),
      ...(message.purpose === 'formal'
        ? [
            {
              kind: 'paragraph',
              text: t('mail.why.formal', { legalBasis: message.legalBasis ?? '' }),
            } as const,
          ]
        : [
            { kind: 'paragraph', text: t('mail.why.information') } as const,
            { kind: 'link', label: t('mail.unsubscribe'), href: unsubscribeUrl } as const,
          ]),
    ],
  };
}

/** The same as a trial to its writer: marked as such, and its way out leads nowhere in particular. */
export function trialMail(
  chamber: Chamber,
  locale: Locale,
  message: MessageDraft,
  to: { readonly firstName: string; readonly lastName: string },
): MailContent {
  const content = messageMail(chamber, locale, message, to);
  const subject = bulkMessageTexts.for(chamber, locale)('mail.trial', { subject: content.subject });
  return { ...content, subject };
}

/** A written text as parts of a mail: an empty line ends a paragraph, lines that begin with `- ` are a list. */
export function blocksOf(text: string): readonly MailBlock[] {
  return text
    .split(/\n\s*\n/)
    .flatMap((part) => runsOf(part.split('\n').map((line) => line.trim())))
    .filter((block) => block.kind !== 'paragraph' || block.text !== '');
}

function runsOf(lines: readonly string[]): readonly MailBlock[] {
  const blocks: MailBlock[] = [];
  for (const line of lines.filter(Boolean)) {
    const item = /^[-–•*] +(.+)$/.exec(line)?.[1];
    const last = blocks.at(-1);
    if (item !== undefined) {
      if (last?.kind === 'list') blocks[blocks.length - 1] = { kind: 'list', items: [...last.items, item] };
      else blocks.push({ kind: 'list', items: [item] });
    } else if (last?.kind === 'paragraph') {
      blocks[blocks.length - 1] = { kind: 'paragraph', text: `${last.text}\n${line}` };
    } else {
      blocks.push({ kind: 'paragraph', text: line });
    }
  }
  return blocks;
}
