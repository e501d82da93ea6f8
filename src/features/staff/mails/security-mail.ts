import { formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { FactorAlarm } from '../../../platform/factors/index.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import { paths } from '../paths.ts';
import { staffMailTexts } from './texts.de.ts';

/** What a person of the office is told of their own access; nobody can switch it off. */
export type StaffNews =
  | FactorAlarm
  | { readonly kind: 'password-changed' | 'app-set-up' | 'app-removed' | 'passkey-removed' | 'codes-made' }
  | { readonly kind: 'passkey-added'; readonly name: string };

/** The mail that says what happened to an access of the office, and what to do if it was somebody else. */
export function securityMail(chamber: Chamber, name: string, news: StaffNews, at: Date): MailContent {
  const t = staffMailTexts.for(chamber, 'de');
  const when = formatDateTime(at, 'de');
  const what = {
    'wrong-codes': () => t('wrongCodes', { when }),
    'code-used': () => t('codeUsed', { when, left: 'left' in news ? news.left : 0 }),
    'password-changed': () => t('passwordChanged', { when }),
    'app-set-up': () => t('appSetUp', { when }),
    'app-removed': () => t('appRemoved', { when }),
    'passkey-added': () => t('passkeyAdded', { when, name: 'name' in news ? news.name : '' }),
    'passkey-removed': () => t('passkeyRemoved', { when }),
    'codes-made': () => t('codesMade', { when }),
  }[news.kind]();
  return {
    subject: t('security.subject'),
    greeting: t('greeting', { name }),
    blocks: [
      { kind: 'paragraph', text: what },
      { kind: 'paragraph', text: t('security.notYou') },
      { kind: 'link', label: t('newPassword.link'), href: `${chamber.origin}${paths.forgotten}` },
    ],
  };
}
