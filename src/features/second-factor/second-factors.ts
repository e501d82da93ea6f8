import type { Db, Tx } from '../../platform/database/handles.ts';
import { type Attempt, type FactorState, hasFactor } from '../../platform/factors/index.ts';
import { weakenShortPassword } from '../accounts/index.ts';
import { type AdditionProof, isStillAdded } from './addition-proof.ts';
import { barWithoutFactor } from './bar-without-factor.ts';
import { accountFactors, accountPasskeys, deleteReplacedAppsOf, undoFactorsSince } from './queries.ts';
import { dropCodesWithLastFactor } from './set-up-totp.ts';

/** What of a second factor an account has. */
export function secondFactorsOf(db: Db, accountId: string): Promise<FactorState> {
  return accountFactors.stateOf(db, accountId);
}

/** Whether the right password alone does not open this account. */
export async function hasSecondFactor(db: Db, accountId: string): Promise<boolean> {
  return hasFactor(await accountFactors.stateOf(db, accountId));
}

/** By what names browsers know the passkeys of an account. */
export function passkeysOf(db: Db, accountId: string): Promise<readonly string[]> {
  return accountPasskeys.credentialIds(db, accountId);
}

/** Takes all factors of an account away, with the recovery codes, for who has proven by other means to be its owner. */
export async function removeAllFactors(tx: Tx, accountId: string): Promise<void> {
  await accountFactors.hold(tx, accountId);
  await accountFactors.deleteTotpSecret(tx, accountId);
  await deleteReplacedAppsOf(tx, accountId);
  await accountPasskeys.removeAll(tx, accountId);
  await accountFactors.deleteCodes(tx, accountId);
  await weakenShortPassword(tx, accountId);
}

/**
 * Takes back what was added to an account since somebody else got in: the factor that the proof is for and whatever came
 * after it. The app that was replaced comes back. Where no factor is left the account still asks for one
 * ({@link barWithoutFactor}). Recovery codes go along, or stay where they are older and a factor is left.
 * @returns whether a factor of the owner's is left; undefined when the factor of the proof is gone: the proof counts once
 */
export async function takeBackFactors(
  tx: Tx,
  { secrets, now }: Pick<Attempt, 'secrets' | 'now'>,
  proof: AdditionProof,
): Promise<{ readonly factorLeft: boolean } | undefined> {
  const { accountId, addedAt } = proof;
  await accountFactors.hold(tx, accountId);
  if (!(await isStillAdded(tx, proof))) return undefined;
  await undoFactorsSince(tx, accountId, addedAt);
  const factorLeft = await dropCodesWithLastFactor(tx, accountId);
  if (!factorLeft) await barWithoutFactor(tx, secrets, proof, now);
  return { factorLeft };
}

/** What taking factors away has left: there was none, an older one, or none, so that the account is barred. */
export type FactorsKept = 'none' | 'left' | 'barred';

/**
 * Takes away the factors and recovery codes that an account has got from a moment on, because somebody else may have
 * set them up. Older ones stay or come back; recovery codes go with the last factor. An account that had one and is left
 * with none still asks for one ({@link barWithoutFactor}): nobody can tell whether it was the owner's.
 */
export async function removeFactorsSince(
  tx: Tx,
  { secrets, now }: Pick<Attempt, 'secrets' | 'now'>,
  accountId: string,
  since: Date,
): Promise<FactorsKept> {
  await accountFactors.hold(tx, accountId);
  if (!(await hasSecondFactor(tx, accountId))) return 'none';
  await undoFactorsSince(tx, accountId, since);
  if (await dropCodesWithLastFactor(tx, accountId)) return 'left';
  await barWithoutFactor(tx, secrets, { accountId, addedAt: now }, now);
  return 'barred';
}
