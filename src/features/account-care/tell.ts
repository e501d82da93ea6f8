import type { Tx } from '../../platform/database/handles.ts';
import { tellAccount } from '../accounts/index.ts';
import { careMail, type CareNews } from './mails/care-mail.ts';
import { careNotice } from './notice-kinds.ts';

/** What mails of this kind are called in the record of what was sent. */
const kinds = {
  lock: { kind: 'account-care.locked' },
  unlock: { kind: 'account-care.unlocked' },
  view: { kind: 'account-care.viewed' },
  name: { kind: 'account-care.name-corrected' },
  'merge-old': { kind: 'account-care.merged-away' },
  'merge-new': { kind: 'account-care.merged-here' },
} as const;

/** Tells the person of an account what the chamber did about it, in the person's language. */
export async function tellOfCare(tx: Tx, accountId: string, news: CareNews, now: Date): Promise<void> {
  await tellAccount(
    tx,
    accountId,
    {
      ...kinds[news.kind],
      notice: careNotice,
      write: (chamber, locale, to) => careMail(chamber, locale, to, news, now),
    },
    now,
  );
}
