import { done, type Result, refused } from '../../lib/result.ts';
import { hashToken } from '../../platform/crypto/tokens.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { storeOwnPassword } from '../accounts/index.ts';
import { deleteSessionsOf, lockAccount } from './queries.ts';
import { endResets, selectReset } from './reset-queries.ts';

/**
 * Sets a new password by a mailed link. The first use ends every open link of the account and all its sessions;
 * of several at once exactly one gets through.
 * @param passwordHash made before the transaction opened
 * @returns the account whose password it is now; refused when the link was used, is too old or never was one
 */
export async function resetPassword(
  tx: Tx,
  now: Date,
  token: string,
  passwordHash: string,
): Promise<Result<{ readonly accountId: string }, 'link-over'>> {
  const reset = await selectReset(tx, hashToken(token), now);
  if (!reset || !(await lockAccount(tx, reset.accountId))) return refused('link-over');
  const wereOpen = await endResets(tx, reset.accountId, now);
  if (!wereOpen.includes(hashToken(token))) return refused('link-over');
  await storeOwnPassword(tx, reset.accountId, passwordHash, now);
  await deleteSessionsOf(tx, reset.accountId);
  return done({ accountId: reset.accountId });
}
