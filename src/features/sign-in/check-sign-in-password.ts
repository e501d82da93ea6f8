import { checkPassword } from '../../lib/password-rules.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { fitsImportedHash, looksAtLessThan } from '../../platform/crypto/imported-passwords.ts';
import type { PasswordHasher } from '../../platform/crypto/passwords.ts';
import { type AccountRecord, passwordRulesFor, type TakenOverPassword } from '../accounts/index.ts';
import { passwordReadings } from './rules.ts';

/** Whether the password was right, and where it came from an older system what takes the place of its hash. */
export type PasswordVerdict =
  | { readonly right: false }
  | { readonly right: true; readonly takenOver?: TakenOverPassword };

/**
 * Checks the password of a sign-in. As long as somebody's hash of an older system waits for its first sign-in, every
 * address costs one hash of theirs and one of ours a reading, whether it is unknown, ours or theirs.
 * @param account undefined where there is none
 * @param dummy what stands for an imported hash where the account has none; undefined where the chamber has none at all
 */
export async function checkSignInPassword(
  { chamber, passwords }: { readonly chamber: Chamber; readonly passwords: PasswordHasher },
  account: AccountRecord | undefined,
  typed: string,
  dummy: string | undefined,
): Promise<PasswordVerdict> {
  const imported = account?.passwordKind === 'imported' ? account.passwordHash : null;
  for (const reading of passwordReadings(typed, account?.passwordKind ?? 'own')) {
    const fitsTheirs = await fitsImported(imported ?? dummy, reading);
    if (account && imported && fitsTheirs) {
      const kind = isGoodToday(chamber, account, imported, reading) ? 'own' : 'weak';
      return { right: true, takenOver: { hash: await passwords.hash(reading), kind } };
    }
    const ours = imported ? null : (account?.passwordHash ?? null);
    if (await passwords.verify(ours, reading)) return { right: true };
  }
  return { right: false };
}

async function fitsImported(stored: string | undefined, reading: string): Promise<boolean> {
  return stored !== undefined && fitsImportedHash(stored, reading);
}

/** By the rules for new passwords; and what the older system never looked at may have been typed wrong. */
function isGoodToday(chamber: Chamber, account: AccountRecord, stored: string, typed: string): boolean {
  return (
    !looksAtLessThan(stored, typed) && checkPassword(typed, passwordRulesFor(chamber, account)).length === 0
  );
}
