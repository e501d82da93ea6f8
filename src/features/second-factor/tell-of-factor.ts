import type { Tx } from '../../platform/database/handles.ts';
import { tellAccount } from '../accounts/index.ts';
import { factorMail, type FactorNews } from './mails/factor-mail.ts';
import { factorSecurityNotice } from './notice-kinds.ts';

/** Tells the owner of an account by mail what has happened to its second factor, in the account's language. */
export async function tellOfFactor(tx: Tx, accountId: string, news: FactorNews, now: Date): Promise<void> {
  const kind = `second-factor.${news.kind}`;
  await tellAccount(
    tx,
    accountId,
    {
      kind,
      notice: factorSecurityNotice,
      write: (chamber, locale, to) => factorMail(chamber, locale, to, news, now),
    },
    now,
  );
}
