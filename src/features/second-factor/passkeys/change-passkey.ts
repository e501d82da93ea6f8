import { longestPasskeyName } from '../../../platform/factors/index.ts';
import { done, type Result, refused } from '../../../lib/result.ts';
import { tidyText } from '../../../lib/tidy-text.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import { accountFactors, accountPasskeys } from '../queries.ts';
import { dropCodesWithLastFactor } from '../set-up-totp.ts';
import { tellOfFactor } from '../tell-of-factor.ts';

/** Why a passkey keeps its name. */
export type RenameRefusal = 'missing' | 'too-long' | 'unknown';

/** Gives a passkey of the account another name. */
export async function renamePasskey(
  tx: Tx,
  accountId: string,
  id: string,
  typed: string,
): Promise<Result<undefined, RenameRefusal>> {
  const name = tidyText(typed);
  if (name === '') return refused('missing');
  if ([...name].length > longestPasskeyName) return refused('too-long');
  return (await accountPasskeys.rename(tx, accountId, id, name)) ? done(undefined) : refused('unknown');
}

/**
 * Removes a passkey; with the last factor the recovery codes go too.
 * @returns whether a factor is left; undefined when there was no such passkey
 */
export async function removePasskey(
  tx: Tx,
  accountId: string,
  id: string,
  now: Date,
): Promise<{ readonly factorLeft: boolean } | undefined> {
  await accountFactors.hold(tx, accountId);
  const name = await accountPasskeys.remove(tx, accountId, id);
  if (name === undefined) return undefined;
  await tellOfFactor(tx, accountId, { kind: 'passkey-removed', name }, now);
  return { factorLeft: await dropCodesWithLastFactor(tx, accountId) };
}
