import {
  makeProvisionalPassword as drawPassword,
  readProvisionalPassword,
} from '../../lib/provisional-password.ts';
import type { PasswordHasher } from '../../platform/crypto/passwords.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { AccountRecord } from './account.ts';
import { updatePassword } from './account-queries.ts';
import { provisionalPasswordMail } from './mails/provisional-password-mail.ts';
import { accountSettings } from './settings.ts';

/** A provisional password in clear, for its mail only, and what the database keeps of it. */
export interface MadeProvisionalPassword {
  readonly password: string;
  readonly hash: string;
}

/** Makes a provisional password; call it before the transaction opens, since hashing takes its time. */
export async function makeProvisionalPassword(hasher: PasswordHasher): Promise<MadeProvisionalPassword> {
  const password = drawPassword();
  return { password, hash: await hasher.hash(readProvisionalPassword(password)) };
}

/** Until when a provisional password given now is valid. */
export function provisionalUntil(tx: Tx, now: Date): Date {
  return new Date(now.getTime() + accountSettings.of(tx.chamber).provisionalPasswordValidHours * 3_600_000);
}

/**
 * Replaces an account's password by a provisional one and mails it. Every session of the account ends; the
 * provisional password opens nothing but the page that replaces it.
 */
export async function giveProvisionalPassword(
  tx: Tx,
  account: AccountRecord,
  made: MadeProvisionalPassword,
  now: Date,
): Promise<void> {
  const until = provisionalUntil(tx, now);
  const password = { passwordHash: made.hash, passwordKind: 'provisional', provisionalUntil: until } as const;
  await updatePassword(tx, account.id, password, now);
  await mailProvisionalPassword(tx, account, made.password, until, now);
}

/** Mails a provisional password that has just been stored. */
export async function mailProvisionalPassword(
  tx: Tx,
  account: AccountRecord,
  password: string,
  until: Date,
  now: Date,
): Promise<void> {
  const content = provisionalPasswordMail(tx.chamber, account.locale, { ...account, password, until });
  await sendMail(
    tx,
    {
      kind: 'accounts.provisional-password',
      to: account.email,
      belongsTo: account.id,
      content,
      locale: account.locale,
    },
    now,
  );
}
