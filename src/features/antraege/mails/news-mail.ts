import { formatDate, type IsoDate } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailBlock, MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { effectTexts } from '../effect-texts.de.ts';
import { antragPath } from '../paths.ts';
import type { Effect } from '../take-effect.ts';
import { wordsOf } from '../words-of.ts';
import type { Antragsart } from '../../../platform/feature/antrag.ts';

/** What is new about an Antrag. */
export type AntragNews =
  | { readonly what: 'asked' | 'reminded'; readonly dueOn: IsoDate; readonly text: string }
  | { readonly what: 'lapsed' | 'settled' | 'answered' | 'withdrawn' | 'decided' | 'paper-rejected' }
  | { readonly what: 'withdrawn-by-other' }
  | { readonly what: Effect['what']; readonly fields: readonly string[] }
  | { readonly what: 'approved' | 'refused'; readonly text: string | null }
  | {
      readonly what: 'followed';
      readonly followUp: string;
      readonly number: string | null;
      readonly text: string | null;
    };

/** What the mail about it tells. */
export interface NewsMailFacts {
  /** Its kind, whose words it is told in; absent where they are those of all. */
  readonly art?: Antragsart;
  readonly nummer: number;
  /** Of its kind, in the recipient's language. */
  readonly title: string;
  readonly name: string;
  /** Without one there is no page to lead to: answers come by mail. */
  readonly hasAccount: boolean;
  readonly news: AntragNews;
  /** Of what came after the approval, in the recipient's language. */
  readonly followed?: FollowedWords | undefined;
}

/** How an Antrag stands after its approval, in words. */
export interface FollowedWords {
  readonly what: string;
  readonly told: string;
  /** What the number is called, where there is one. */
  readonly number: string;
  readonly link: { readonly label: string; readonly href: string } | undefined;
}

/** The mail about what is new: a question with its last day, a reminder of it, that it ran out or is settled, the decision. */
export function newsMail(chamber: Chamber, locale: Locale, facts: NewsMailFacts): MailContent {
  const t = wordsOf(facts.art, chamber, locale);
  const { nummer, name, hasAccount, news } = facts;
  const { subject, lead } = beginningOf(chamber, locale, facts);
  const { serviceEmail: email } = chamber.identity;
  const asks = news.what === 'asked' || news.what === 'reminded';
  const href = `${chamber.origin}${antragPath(nummer)}`;
  return {
    subject,
    greeting: name === '' ? t('mail.greeting.stranger') : t('mail.greeting', { name }),
    blocks: [
      { kind: 'paragraph', text: lead },
      ...blocksOf(news, (key, values) => t(key, values), locale),
      ...fieldBlocks(chamber, locale, facts),
      ...(news.what === 'followed' && facts.followed ? followedBlocks(news, facts.followed) : []),
      hasAccount
        ? { kind: 'link', label: t(asks ? 'mail.asked.answer' : 'mail.received.follow'), href }
        : {
            kind: 'paragraph',
            text: t(asks ? 'mail.asked.stranger' : 'mail.news.stranger', { email, nummer }),
          },
    ],
  };
}

/** What the mail is about, and its first sentence. Whoever has no page of the Antrag is not sent to it. */
function beginningOf(
  chamber: Chamber,
  locale: Locale,
  { art, followed, hasAccount, news, nummer, title }: NewsMailFacts,
): { readonly subject: string; readonly lead: string } {
  if ('fields' in news || news.what === 'withdrawn-by-other') {
    const say = effectTexts.for(chamber, locale);
    return {
      subject: say(`mail.${news.what}.subject`, { nummer }),
      lead: say(`mail.${news.what}.lead`, { nummer, title }),
    };
  }
  const t = wordsOf(art, chamber, locale);
  const what = followed?.what ?? '';
  const lead =
    news.what === 'decided' && !hasAccount ? 'mail.decided.stranger' : (`mail.${news.what}.lead` as const);
  return {
    subject: t(`mail.${news.what}.subject`, { nummer, what }),
    lead: t(lead, { nummer, title, what }),
  };
}

function blocksOf(
  news: AntragNews,
  say: (key: 'mail.asked.until', values: { day: string }) => string,
  locale: Locale,
): readonly MailBlock[] {
  switch (news.what) {
    case 'asked':
    case 'reminded':
      return [
        ...paragraphsOf(news.text),
        { kind: 'paragraph', text: say('mail.asked.until', { day: formatDate(news.dueOn, locale) }) },
      ];
    case 'approved':
    case 'refused':
      return paragraphsOf(news.text ?? '');
    case 'lapsed':
    case 'settled':
    case 'answered':
    case 'withdrawn':
    case 'withdrawn-by-other':
    case 'decided':
    case 'paper-rejected':
    case 'followed':
    case 'planned':
    case 'in-force':
    case 'overtaken':
    case 'set-aside':
    case 'unconfirmed':
      return [];
  }
}

/** What an effect is about, in the words of the form; nothing of what was typed. */
function fieldBlocks(chamber: Chamber, locale: Locale, { art, news }: NewsMailFacts): readonly MailBlock[] {
  if (!('fields' in news) || !art) return [];
  const words = art.texts.for(chamber, locale);
  const fields = news.fields.map((field) => words(`field.${field}`)).join(', ');
  return fields === ''
    ? []
    : paragraphsOf(effectTexts.for(chamber, locale)('mail.effect.fields', { fields }));
}

function followedBlocks(
  { number, text }: Extract<AntragNews, { what: 'followed' }>,
  words: FollowedWords,
): readonly MailBlock[] {
  return [
    { kind: 'paragraph', text: words.told },
    ...(number === null ? [] : [{ kind: 'code', intro: `${words.number}:`, code: number } as const]),
    ...(words.link ? [{ kind: 'link', ...words.link } as const] : []),
    ...paragraphsOf(text ?? ''),
  ];
}

/** What a case worker wrote, paragraph by paragraph. */
function paragraphsOf(text: string): readonly MailBlock[] {
  return text
    .split(/\n+/)
    .filter((part) => part.trim() !== '')
    .map((part) => ({ kind: 'paragraph', text: part }));
}
