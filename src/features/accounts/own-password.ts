import type { PasswordHasher } from '../../platform/crypto/passwords.ts';
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
