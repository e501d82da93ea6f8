import { formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailBlock, MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { paths } from '../paths.ts';
import { factorRecoveryTexts } from '../texts.de.ts';

/** What happens to the factors of an account. */
export type RemovalNews =
  /** Asked for a moment ago, or a reminder of it. */
  | { readonly kind: 'asked' | 'reminder'; readonly readyAt: Date; readonly stopToken: string }
  | { readonly kind: 'stopped' | 'removed' | 'letter' | 'letter-waits' }
  /** @property factorLeft whether the account still has a factor of its owner's */
  | { readonly kind: 'taken-back'; readonly factorLeft: boolean };

/** The mail that tells of it: with a link that stops it, or what to do if it was somebody else. */
export function removalMail(
  chamber: Chamber,
  locale: Locale,
  to: { readonly firstName: string; readonly lastName: string },
  news: RemovalNews,
  at: Date,
): MailContent {
  const t = factorRecoveryTexts.for(chamber, locale);
  const { firstName, lastName } = to;
  const { serviceEmail, phone } = chamber.identity;
  const paragraph = (text: string): MailBlock => ({ kind: 'paragraph', text });
  const newPassword: readonly MailBlock[] = [
    { kind: 'link', label: t('mail.newPassword'), href: `${chamber.origin}${paths.forgotten}` },
    paragraph(t('mail.contact', { email: serviceEmail, phone })),
  ];
  const greeting = t('mail.greeting', { firstName, lastName });
  const when = formatDateTime(at, locale);
  if (news.kind === 'asked' || news.kind === 'reminder') {
    const ready = formatDateTime(news.readyAt, locale);
    return {
      subject: t('mail.asked.subject'),
      greeting,
      blocks: [
        paragraph(t(news.kind === 'asked' ? 'mail.asked.text' : 'mail.reminder.text', { ready })),
        paragraph(t('mail.asked.stop')),
        {
          kind: 'link',
          label: t('mail.asked.stopLink'),
          href: `${chamber.origin}${paths.keep}?token=${news.stopToken}`,
        },
        paragraph(t('mail.asked.wasYou')),
      ],
    };
  }
  if (news.kind === 'taken-back') {
    const texts = [
      t('mail.takenBack.text', { when }),
      t(news.factorLeft ? 'takenBack.left' : 'takenBack.none'),
      t('mail.takenBack.password'),
    ];
    return {
      subject: t('mail.takenBack.subject'),
      greeting,
      blocks: [...texts.map(paragraph), ...newPassword],
    };
  }
  const about = news.kind === 'letter-waits' ? 'letter' : news.kind;
  return {
    subject: t(`mail.${about}.subject`),
    greeting,
    blocks: [
      paragraph(
        t(news.kind === 'letter-waits' ? 'mail.letterWaits.text' : `mail.${news.kind}.text`, { when }),
      ),
      paragraph(t(news.kind === 'stopped' ? 'mail.stopped.password' : 'mail.notYou')),
      ...newPassword,
    ],
  };
}
