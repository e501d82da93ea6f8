import { hashToken } from '../../platform/crypto/tokens.ts';
import type { Db, Tx } from '../../platform/database/handles.ts';
import { selectImportedDummies, updateImportedPassword } from './account-queries.ts';

/** Our hash of a password that came from an older system: `weak` ones are replaced before anything else. */
export interface TakenOverPassword {
  readonly hash: string;
  readonly kind: 'own' | 'weak';
}

/**
 * What a sign-in spends its time on where no imported hash belongs to the address, so that nobody can tell who has
 * signed in here before, who never did, and who has no account. An address is always given the same one; which, a
 * stranger cannot know. Undefined as soon as every imported hash has been replaced.
 */
export async function findImportedDummy(db: Db, emailFolded: string): Promise<string | undefined> {
  const dummies = await selectImportedDummies(db);
  const ranked = dummies.map((dummy) => ({ dummy, rank: hashToken(`${dummy} ${emailFolded}`) }));
  return ranked.toSorted((one, other) => (one.rank < other.rank ? -1 : 1))[0]?.dummy;
}

/**
 * Puts our hash in the place of the older system's. The password is the same, so neither sessions nor the time of its
 * last change are touched. The caller holds the account still and has seen that the hash is the one that was checked.
 */
export function storeTakenOverPassword(
  tx: Tx,
  accountId: string,
  password: TakenOverPassword,
): Promise<void> {
  return updateImportedPassword(tx, accountId, password);
}
