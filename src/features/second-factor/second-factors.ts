import type { Db, Tx } from '../../platform/database/handles.ts';
import { deletePasskeysOf, selectCredentialIds } from './passkeys/queries.ts';
import { deleteRecoveryCodes, deleteTotpSecret, lockFactorsOf, selectFactors } from './queries.ts';
import { type FactorState, hasFactor } from './rules.ts';

/** What of a second factor an account has. */
export function secondFactorsOf(db: Db, accountId: string): Promise<FactorState> {
  return selectFactors(db, accountId);
}

/** Whether the right password alone does not open this account. */
export async function hasSecondFactor(db: Db, accountId: string): Promise<boolean> {
  return hasFactor(await selectFactors(db, accountId));
}

/** By what names browsers know the passkeys of an account. */
export function passkeysOf(db: Db, accountId: string): Promise<readonly string[]> {
  return selectCredentialIds(db, accountId);
}

/** Takes all factors of an account away, with the recovery codes, for who has proven by other means to be its owner. */
export async function removeAllFactors(tx: Tx, accountId: string): Promise<void> {
  await lockFactorsOf(tx, accountId);
  await deleteTotpSecret(tx, accountId);
  await deletePasskeysOf(tx, accountId);
  await deleteRecoveryCodes(tx, accountId);
}
