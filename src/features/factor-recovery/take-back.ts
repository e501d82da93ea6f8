import { done, type Result, refused } from '../../lib/result.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { Attempt } from '../../platform/factors/index.ts';
import { voidPassword } from '../accounts/index.ts';
import { type AdditionProof, takeBackFactors } from '../second-factor/index.ts';
import { endAccess } from '../sign-in/index.ts';
import { endRequestsOf } from './queries.ts';
import { tellOfRemoval } from './tell.ts';

/**
 * Takes back a factor that somebody else has added, and all that came after it: whoever did it knows the password, so
 * that is void from now on, and all sign-ins and mailed links to a new one end. The owner is told, and has a
 * new password mailed; who has no factor of their own left then shows who they are as for a lost one.
 * Refused when that factor is gone, as it is after the first use.
 */
export async function takeBack(
  tx: Tx,
  attempt: Pick<Attempt, 'secrets' | 'now'>,
  proof: AdditionProof,
): Promise<Result<{ readonly factorLeft: boolean }, 'gone'>> {
  const { accountId } = proof;
  const { now } = attempt;
  const taken = await takeBackFactors(tx, attempt, proof);
  if (!taken) return refused('gone');
  if (!taken.factorLeft) await endRequestsOf(tx, accountId, 'removed', now);
  await voidPassword(tx, accountId, now);
  await endAccess(tx, accountId, null, now);
  await tellOfRemoval(tx, accountId, { kind: 'taken-back', ...taken }, now);
  return done(taken);
}
