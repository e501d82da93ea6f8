import { done, type Result } from '../../../lib/result.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import {
  type Attempt,
  type CheckedPasskey,
  registerPasskey as keepPasskey,
  type RegisterRefusal,
} from '../../../platform/factors/index.ts';
import { accountKeeping } from '../account-keeping.ts';
import { takeBackPathOf } from '../addition-proof.ts';
import { tellOfFactor } from '../tell-of-factor.ts';

/**
 * Keeps a new passkey of an account, once, and tells its owner how to take it back.
 * @returns the recovery codes to show, where there were none before
 */
export async function registerPasskey(
  tx: Tx,
  { now, secrets }: Pick<Attempt, 'now' | 'secrets'>,
  checked: CheckedPasskey,
): Promise<Result<{ readonly shown: readonly string[] | undefined }, RegisterRefusal>> {
  const result = await keepPasskey(tx, accountKeeping, now, checked);
  if (!result.ok) return result;
  const { ownerId, passkey } = checked;
  const takeBack = await takeBackPathOf(tx, secrets, ownerId, now);
  await tellOfFactor(tx, ownerId, { kind: 'passkey-added', name: passkey.name, takeBack }, now);
  return done(result.value);
}
