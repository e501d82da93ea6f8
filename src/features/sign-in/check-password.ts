import type { PasswordHasher } from '../../platform/crypto/passwords.ts';
import type { AccountRecord } from '../accounts/index.ts';
import { passwordReadings } from './rules.ts';

/**
 * Whether a typed password is the account's, read as forgivingly as its kind allows.
 * Spends as many hashes on an unknown account as on a known one.
 * @param account undefined where there is none
 */
export async function isPasswordOf(
  passwords: PasswordHasher,
  account: AccountRecord | undefined,
  typed: string,
): Promise<boolean> {
  for (const reading of passwordReadings(typed, account?.passwordKind ?? 'own')) {
    if (await passwords.verify(account?.passwordHash ?? null, reading)) return true;
  }
  return false;
}
