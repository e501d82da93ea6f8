import { done, type Result, refused } from '../../lib/result.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { voidPassword } from '../accounts/index.ts';
import { type AdditionProof, takeBackFactors } from '../second-factor/index.ts';
import { endSignInsOf } from '../sign-in/index.ts';
import { endRequestsOf } from './queries.ts';
import { tellOfRemoval } from './tell.ts';

/**
 * Takes back a factor that somebody else has added, and all that came after it: whoever did it knows the password, so
 * that is void from now on and all sign-ins end. The owner is told, and sets a new password by mail.
 * Refused when that factor is gone, as it is after the first use.
 */
export async function takeBack(
  tx: Tx,
  proof: AdditionProof,
  now: Date,
): Promise<Result<{ readonly factorLeft: boolean }, 'gone'>> {
  const { accountId } = proof;
  const taken = await takeBackFactors(tx, proof);
  if (!taken) return refused('gone');
  if (!taken.factorLeft) await endRequestsOf(tx, accountId, now);
  await voidPassword(tx, accountId, now);
  await endSignInsOf(tx, accountId);
  await tellOfRemoval(tx, accountId, { kind: 'taken-back' }, now);
  return done(taken);
}
