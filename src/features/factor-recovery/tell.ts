import type { Tx } from '../../platform/database/handles.ts';
import { tellAccount } from '../accounts/index.ts';
import { removalMail, type RemovalNews } from './mails/removal-mail.ts';

/** What may be the only sign of a stranger cannot be switched off. */
const notice = { id: 'factor-recovery.security', weight: 'security' } as const;

/** Tells the owner of an account what happens to its factors, in the account's language. */
export async function tellOfRemoval(tx: Tx, accountId: string, news: RemovalNews, now: Date): Promise<void> {
  await tellAccount(
    tx,
    accountId,
    {
      kind: `factor-recovery.${news.kind}`,
      notice,
      write: (chamber, locale, to) => removalMail(chamber, locale, to, news, now),
    },
    now,
  );
}
