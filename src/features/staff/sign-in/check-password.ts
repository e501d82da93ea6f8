import type { PasswordHasher } from '../../../platform/crypto/passwords.ts';

const OUTER_BLANKS = /^[\s\p{Z}\p{Cf}]+|[\s\p{Z}\p{Cf}]+$/gu;

/**
 * Whether a typed password fits, exactly or without the blanks that copying brings. How many hashes it costs depends on
 * the text alone; without a stored one it costs the same.
 */
export async function passwordFits(
  passwords: PasswordHasher,
  stored: string | null,
  typed: string,
): Promise<boolean> {
  const trimmed = typed.replace(OUTER_BLANKS, '');
  for (const reading of trimmed === typed ? [typed] : [typed, trimmed]) {
    if (await passwords.verify(stored, reading)) return true;
  }
  return false;
}
