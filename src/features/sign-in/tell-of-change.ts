import type { Tx } from '../../platform/database/handles.ts';
import { tellAccount } from '../accounts/index.ts';
import { passwordChangedMail } from './mails/password-changed.ts';
import { securityNotice } from './notice-kinds.ts';

/** Tells the owner of an account by mail that its password is a new one. */
export async function tellOfChange(tx: Tx, accountId: string, now: Date): Promise<void> {
  await tellAccount(
    tx,
    accountId,
    {
      kind: 'sign-in.password-changed',
      notice: securityNotice,
      write: (chamber, locale, to) => passwordChangedMail(chamber, locale, to, now),
    },
    now,
  );
}
