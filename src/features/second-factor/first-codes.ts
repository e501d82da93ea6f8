import type { Tx } from '../../platform/database/handles.ts';
import type { PrepareContext } from '../../platform/http/context.ts';
import { replaceRecoveryCodes, selectFactors } from './queries.ts';
import { makeRecoveryCodes, type RecoveryCodeSet } from './recovery-codes.ts';
import { type FactorState, hasFactor } from './rules.ts';

/** Makes recovery codes for an account that is about to get its first factor; undefined where it has one. */
export async function codesForFirstFactor(
  context: Pick<PrepareContext, 'reading' | 'parts'>,
  accountId: string,
): Promise<RecoveryCodeSet | undefined> {
  const state = await context.reading((db) => selectFactors(db, accountId));
  return hasFactor(state) ? undefined : makeRecoveryCodes(context.parts.passwords);
}

/**
 * Stores them with the first factor. Of two factors added in the same moment the later one brings none.
 * @returns the codes to show
 */
export async function keepFirstCodes(
  tx: Tx,
  accountId: string,
  before: FactorState,
  codes: RecoveryCodeSet | undefined,
  now: Date,
): Promise<readonly string[] | undefined> {
  if (!codes || hasFactor(before)) return undefined;
  await replaceRecoveryCodes(tx, accountId, codes.stored, now);
  return codes.shown;
}
