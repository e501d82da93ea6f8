import { formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { paths } from '../paths.ts';
import { secondFactorTexts } from '../texts.de.ts';

/** What has happened to the second factor of an account. */
export type FactorNews =
  | { readonly kind: 'app-removed' | 'new-codes' }
  /** @property takeBack path by which who did not add it takes it back */
  | { readonly kind: 'app-added' | 'app-replaced'; readonly takeBack: string }
  | { readonly kind: 'passkey-added'; readonly name: string; readonly takeBack: string }
  | { readonly kind: 'passkey-removed'; readonly name: string }
  | { readonly kind: 'code-used'; readonly left: number };

/** The mail that tells of it, and what to do if it was somebody else (ASVS 6.3.7). */
export function factorMail(
  chamber: Chamber,
  locale: Locale,
  to: { readonly firstName: string; readonly lastName: string },
  news: FactorNews,
  at: Date,
): MailContent {
  const t = secondFactorTexts.for(chamber, locale);
  const { firstName, lastName } = to;
  const { serviceEmail, phone } = chamber.identity;
  const { subject, text } = wordsOf(t, news, formatDateTime(at, locale));
  return {
    subject,
    greeting: t('mail.greeting', { firstName, lastName }),
    blocks: [
      { kind: 'paragraph', text },
      ...(news.kind === 'code-used' && news.left < 3
        ? [{ kind: 'paragraph', text: t('mail.fewLeft') } as const]
        : []),
      ...whatToDo(chamber, t, news),
      { kind: 'paragraph', text: t('mail.contact', { email: serviceEmail, phone }) },
    ],
  };
}

/** A new password does not help against a factor that somebody else has added: that one has to go first. */
function whatToDo(chamber: Chamber, t: Text, news: FactorNews): MailContent['blocks'] {
  if ('takeBack' in news) {
    return [
      { kind: 'paragraph', text: t('mail.takeBack') },
      { kind: 'link', label: t('mail.takeBackLink'), href: `${chamber.origin}${news.takeBack}` },
    ];
  }
  return [
    { kind: 'paragraph', text: t('mail.notYou') },
    { kind: 'link', label: t('mail.newPassword'), href: `${chamber.origin}${paths.forgotten}` },
  ];
}

type Text = ReturnType<typeof secondFactorTexts.for>;

function wordsOf(
  t: Text,
  news: FactorNews,
  when: string,
): { readonly subject: string; readonly text: string } {
  switch (news.kind) {
    case 'app-added':
      return { subject: t('mail.appAdded.subject'), text: t('mail.appAdded.text', { when }) };
    case 'app-replaced':
      return { subject: t('mail.appReplaced.subject'), text: t('mail.appReplaced.text', { when }) };
    case 'app-removed':
      return { subject: t('mail.appRemoved.subject'), text: t('mail.appRemoved.text', { when }) };
    case 'new-codes':
      return { subject: t('mail.newCodes.subject'), text: t('mail.newCodes.text', { when }) };
    case 'passkey-added':
      return {
        subject: t('mail.passkeyAdded.subject'),
        text: t('mail.passkeyAdded.text', { when, name: news.name }),
      };
    case 'passkey-removed':
      return {
        subject: t('mail.passkeyRemoved.subject'),
        text: t('mail.passkeyRemoved.text', { when, name: news.name }),
      };
    case 'code-used':
      return {
        subject: t('mail.codeUsed.subject'),
        text: t('mail.codeUsed.text', { when, left: news.left }),
      };
  }
}
