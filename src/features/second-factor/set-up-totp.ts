import type { Tx } from '../../platform/database/handles.ts';
import {
  type Attempt,
  type CheckedApp,
  hasFactor,
  setUpTotp,
  type TotpSetUp,
} from '../../platform/factors/index.ts';
import { weakenShortPassword } from '../accounts/index.ts';
import { accountKeeping } from './account-keeping.ts';
import { takeBackPathOf } from './addition-proof.ts';
import { accountFactors, keepReplacedApp } from './queries.ts';
import { tellOfFactor } from './tell-of-factor.ts';

/**
 * Sets an app up for an account and tells its owner how to take it back; the app that it replaces is kept for that.
 * The same app set up twice, as a second press on the button does, is set up once.
 * @returns the recovery codes to show, where there were none before
 */
export async function setUpApp(
  tx: Tx,
  attempt: Pick<Attempt, 'now' | 'secrets'>,
  accountId: string,
  checked: CheckedApp,
): Promise<TotpSetUp> {
  const { now, secrets } = attempt;
  const result = await setUpTotp(tx, accountKeeping, attempt, accountId, checked, keepReplacedApp);
  if (result.repeated) return result;
  const takeBack = await takeBackPathOf(tx, secrets, accountId, now);
  await tellOfFactor(tx, accountId, { kind: result.replaced ? 'app-replaced' : 'app-added', takeBack }, now);
  return result;
}

/**
 * Takes the app away; with the last factor the recovery codes go too.
 * @returns whether a factor is left; undefined when there was no app
 */
export async function removeTotp(
  tx: Tx,
  accountId: string,
  now: Date,
): Promise<{ readonly factorLeft: boolean } | undefined> {
  await accountFactors.hold(tx, accountId);
  if (!(await accountFactors.deleteTotpSecret(tx, accountId))) return undefined;
  await tellOfFactor(tx, accountId, { kind: 'app-removed' }, now);
  return { factorLeft: await dropCodesWithLastFactor(tx, accountId) };
}

/**
 * Forgets the recovery codes when no factor is left; a password that was long enough only beside one has to be replaced.
 * @returns whether one is left
 */
export async function dropCodesWithLastFactor(tx: Tx, accountId: string): Promise<boolean> {
  const left = hasFactor(await accountFactors.stateOf(tx, accountId));
  if (left) return true;
  await accountFactors.deleteCodes(tx, accountId);
  await weakenShortPassword(tx, accountId);
  return false;
}
