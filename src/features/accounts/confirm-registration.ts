import { done, type Result, refused } from '../../lib/result.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { handMailsOver } from '../../platform/mail/owned-mails.ts';
import type { AccountRecord } from './account.ts';
import { insertAccount } from './account-queries.ts';
import type { FirstPassword } from './first-password/strategy.ts';
import { mailProvisionalPassword, provisionalUntil } from './provisional-password.ts';
import { lockRegistration, markConfirmed } from './registration-queries.ts';

/**
 * Opens the account of a registration whose address is proven, with the name of this registration and the password
 * that was made for it; nothing of other registrations for the same address. Of several confirmations at once, also
 * of different registrations for one address, exactly one opens the account. An existing account is left untouched.
 */
export async function confirmRegistration(
  tx: Tx,
  registrationId: string,
  first: FirstPassword,
  now: Date,
): Promise<Result<AccountRecord, 'already' | 'superseded' | 'unknown'>> {
  const registration = await lockRegistration(tx, registrationId);
  if (!registration) return refused('unknown');
  if (registration.supersededAt !== null) return refused('superseded');
  if (registration.confirmedAt !== null) return refused('already');
  const until = first.kind === 'provisional' ? provisionalUntil(tx, now) : null;
  const account = await insertAccount(
    tx,
    {
      ...registration,
      passwordHash: first.kind === 'provisional' ? first.made.hash : first.hash,
      passwordKind: first.kind,
      provisionalUntil: until,
    },
    now,
  );
  if (!account) return refused('already');
  await markConfirmed(tx, registration.id, account.id, now);
  await handMailsOver(tx, registration.id, account.id);
  if (first.kind === 'provisional' && until) {
    await mailProvisionalPassword(tx, account, first.made.password, until, now);
  }
  return done(account);
}
