import type { Tx } from '../../platform/database/handles.ts';
import { updatePassword } from './account-queries.ts';

/**
 * Stores a password of the person's own choosing and ends all sessions of the account.
 * @param hash of the password, made before the transaction was opened
 */
export function storeOwnPassword(tx: Tx, accountId: string, hash: string, now: Date): Promise<void> {
  return updatePassword(
    tx,
    accountId,
    { passwordHash: hash, passwordKind: 'own', provisionalUntil: null },
    now,
  );
}
