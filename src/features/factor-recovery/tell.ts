import type { Tx } from '../../platform/database/handles.ts';
import { tellAccount } from '../accounts/index.ts';
import { factorSecurityNotice } from '../second-factor/index.ts';
import { removalMail, type RemovalNews } from './mails/removal-mail.ts';

/** Tells the owner of an account what happens to its factors, in the account's language. */
export async function tellOfRemoval(tx: Tx, accountId: string, news: RemovalNews, now: Date): Promise<void> {
  await tellAccount(
    tx,
    accountId,
    {
      kind: `factor-recovery.${news.kind}`,
      notice: factorSecurityNotice,
      write: (chamber, locale, to) => removalMail(chamber, locale, to, news, now),
    },
    now,
  );
}
