import type { Tx } from '../database/handles.ts';
import type { PrepareContext } from '../http/context.ts';
import type { FactorKeeping } from './factor-keeping.ts';
import { makeRecoveryCodes, type RecoveryCodeSet } from './recovery-codes.ts';
import { type FactorState, hasFactor } from './rules.ts';

/** Makes recovery codes for an owner who is about to get a first factor; undefined where there is one. */
export async function codesForFirstFactor(
  context: Pick<PrepareContext, 'reading' | 'parts'>,
  keeping: FactorKeeping,
  ownerId: string,
): Promise<RecoveryCodeSet | undefined> {
  const state = await context.reading((db) => keeping.store.stateOf(db, ownerId));
  return hasFactor(state) ? undefined : makeRecoveryCodes(context.parts.passwords);
}

/**
 * Stores them with the first factor. Of two factors added in the same moment the later one brings none.
 * @returns the codes to show
 */
export async function keepFirstCodes(
  tx: Tx,
  keeping: FactorKeeping,
  owner: { readonly id: string; readonly before: FactorState },
  codes: RecoveryCodeSet | undefined,
  now: Date,
): Promise<readonly string[] | undefined> {
  if (!codes || hasFactor(owner.before)) return undefined;
  await keeping.store.replaceCodes(tx, owner.id, codes.stored, now);
  return codes.shown;
}
