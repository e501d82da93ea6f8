import { hasFactor, type RecoveryCodeSet } from '../../platform/factors/index.ts';
import { done, type Result, refused } from '../../lib/result.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { accountFactors } from './queries.ts';
import { tellOfFactor } from './tell-of-factor.ts';

/**
 * Puts a fresh set of recovery codes in the place of the old one, which no longer counts.
 * @returns the codes to show; refused without a factor that they could stand in for
 */
export async function replaceCodes(
  tx: Tx,
  accountId: string,
  codes: RecoveryCodeSet,
  now: Date,
): Promise<Result<readonly string[], 'no-factor'>> {
  await accountFactors.hold(tx, accountId);
  if (!hasFactor(await accountFactors.stateOf(tx, accountId))) return refused('no-factor');
  await accountFactors.replaceCodes(tx, accountId, codes.stored, now);
  await tellOfFactor(tx, accountId, { kind: 'new-codes' }, now);
  return done(codes.shown);
}
