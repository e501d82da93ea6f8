import type { Tx } from '../../platform/database/handles.ts';
import { tellAccount } from '../accounts/index.ts';
import { factorMail, type FactorNews } from './mails/factor-mail.ts';

/** What may be the only sign of a stranger cannot be switched off. */
const notice = { id: 'second-factor.security', weight: 'security' } as const;

/** Tells the owner of an account by mail what has happened to its second factor, in the account's language. */
export async function tellOfFactor(tx: Tx, accountId: string, news: FactorNews, now: Date): Promise<void> {
  const kind = `second-factor.${news.kind}`;
  await tellAccount(
    tx,
    accountId,
    { kind, notice, write: (chamber, locale, to) => factorMail(chamber, locale, to, news, now) },
    now,
  );
}
