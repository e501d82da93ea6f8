import type { PasswordHasher } from '../../platform/crypto/passwords.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { wakeJob } from '../../platform/jobs/job.ts';
import { updatePassword, updateShortToWeak, updateWeakUntil } from './account-queries.ts';
import { provisionalUntil } from './provisional-password.ts';

/** What wakes jobs that wait until somebody has a password of their own, whatever way led to it. */
export const ownPasswordStored = 'accounts.own-password';

/**
 * Stores a password of the person's own choosing and ends all sessions of the account.
 * @param hash of the password, made before the transaction was opened
 * @param needsFactor true for one that is long enough only beside a second factor
 */
export async function storeOwnPassword(
  tx: Tx,
  accountId: string,
  hash: string,
  now: Date,
  needsFactor = false,
): Promise<void> {
  const password = { passwordHash: hash, passwordKind: 'own', provisionalUntil: null } as const;
  await updatePassword(tx, accountId, password, now, needsFactor);
  await wakeJob(tx, ownPasswordStored);
}

/** Lets a password be replaced that was long enough only beside the second factor which the account has lost. */
export function weakenShortPassword(tx: Tx, accountId: string): Promise<void> {
  return updateShortToWeak(tx, accountId);
}

/**
 * Counts the first acceptance of a password that is weaker than today's rule: from now on it opens the page that
 * replaces it for as long as a provisional one does, and nothing later. The second acceptance prolongs nothing.
 */
export function noteWeakPasswordUsed(tx: Tx, accountId: string, now: Date): Promise<void> {
  return updateWeakUntil(tx, accountId, provisionalUntil(tx, now));
}

/** Whether a typed password is the stored one: compared exactly, then once more without the blanks of copying. */
export async function ownPasswordFits(
  hasher: PasswordHasher,
  stored: string,
  typed: string,
): Promise<boolean> {
  if (await hasher.verify(stored, typed)) return true;
  const trimmed = typed.trim();
  return trimmed !== typed && hasher.verify(stored, trimmed);
}
