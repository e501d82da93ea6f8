import { formatDate, type IsoDate } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailBlock, MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { antragPath } from '../paths.ts';
import { wordsOf } from '../words-of.ts';
import type { Antragsart } from '../../../platform/feature/antrag.ts';

/** What is new about an Antrag. */
export type AntragNews =
  | { readonly what: 'asked' | 'reminded'; readonly dueOn: IsoDate; readonly text: string }
  | { readonly what: 'lapsed' | 'settled' | 'decided' | 'paper-rejected' }
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
  const { nummer, title, name, hasAccount, news } = facts;
  const what = facts.followed?.what ?? '';
  const { serviceEmail: email } = chamber.identity;
  const asks = news.what === 'asked' || news.what === 'reminded';
  const href = `${chamber.origin}${antragPath(nummer)}`;
  return {
    subject: t(`mail.${news.what}.subject`, { nummer, what }),
    greeting: name === '' ? t('mail.greeting.stranger') : t('mail.greeting', { name }),
    blocks: [
      { kind: 'paragraph', text: t(leadOf(news, hasAccount), { nummer, title, what }) },
      ...blocksOf(news, (key, values) => t(key, values), locale),
      ...(news.what === 'followed' && facts.followed ? followedBlocks(news, facts.followed) : []),
      hasAccount
        ? { kind: 'link', label: t(asks ? 'mail.asked.answer' : 'mail.received.follow'), href }
        : { kind: 'paragraph', text: t('mail.news.stranger', { email }) },
    ],
  };
}

/** Whoever has no page of the Antrag is not sent to it. */
function leadOf({ what }: AntragNews, hasAccount: boolean) {
  return what === 'decided' && !hasAccount ? 'mail.decided.stranger' : (`mail.${what}.lead` as const);
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
    case 'decided':
    case 'paper-rejected':
    case 'followed':
      return [];
  }
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
