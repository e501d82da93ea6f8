import type { Tx } from '../../platform/database/handles.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { findAccountById } from '../accounts/index.ts';
import { passwordChangedMail } from './mails/password-changed.ts';

/** Tells the owner of an account by mail that its password is a new one. */
export async function tellOfChange(tx: Tx, accountId: string, locale: Locale, now: Date): Promise<void> {
  const account = await findAccountById(tx, accountId);
  if (!account) return;
  const content = passwordChangedMail(tx.chamber, locale, account, now);
  await sendMail(tx, { kind: 'sign-in.password-changed', to: account.email, content, locale }, now);
}
