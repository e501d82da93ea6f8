import { done, type Result, refused } from '../../lib/result.ts';
import type { Tx } from '../database/handles.ts';
import type { PrepareContext } from '../http/context.ts';
import { countTowards, isUsedUp, opensAgain } from '../limits/limits.ts';
import type { Attempt } from './attempt.ts';
import type { FactorKeeping } from './factor-keeping.ts';
import { ownerFromRange, wrongRecoveryCodes } from './limits.ts';
import { recoveryCodeSelector } from './recovery-codes.ts';
import { readRecoveryCode, type RecoveryCodeSlip } from './rules.ts';

/** What was found about a typed recovery code before the transaction, with the one hash that an attempt costs. */
export type CheckedRecoveryCode =
  | { readonly kind: RecoveryCodeSlip | 'too-many' | 'wrong' }
  | { readonly kind: 'right'; readonly codeId: string };

/** Why a recovery code proved nothing; every kind has its sentence. */
export type RecoveryCodeRefusal =
  | { readonly kind: RecoveryCodeSlip | 'wrong' | 'used' }
  | { readonly kind: 'too-many'; readonly until: Date };

/** Compares a typed code with the owner's. A slip of typing costs neither a hash nor an attempt. */
export async function checkRecoveryCode(
  context: Pick<PrepareContext, 'reading' | 'parts' | 'now' | 'client'>,
  keeping: FactorKeeping,
  ownerId: string,
  typed: string,
): Promise<CheckedRecoveryCode> {
  const read = readRecoveryCode(typed);
  if ('slip' in read) return { kind: read.slip };
  const { now, client, parts } = context;
  const found = await context.reading(async (db) => ({
    blocked: await isUsedUp(db, wrongRecoveryCodes, ownerFromRange(ownerId, client.range), now),
    row: await keeping.store.findCode(db, ownerId, recoveryCodeSelector(read.code)),
  }));
  if (found.blocked) return { kind: 'too-many' };
  const fits = await parts.passwords.verify(found.row?.hash ?? null, read.code);
  return fits && found.row ? { kind: 'right', codeId: found.row.id } : { kind: 'wrong' };
}

/**
 * Takes a recovery code as proof and uses it up, once, also when it is sent twice in the same moment. The owner is
 * told by mail.
 * @returns how many are left
 */
export async function proveByRecoveryCode(
  tx: Tx,
  keeping: FactorKeeping,
  attempt: Pick<Attempt, 'now' | 'range'>,
  ownerId: string,
  checked: CheckedRecoveryCode,
): Promise<Result<{ readonly left: number }, RecoveryCodeRefusal>> {
  const { now, range } = attempt;
  const who = ownerFromRange(ownerId, range);
  if (checked.kind === 'too-many') return tooMany(now);
  if (checked.kind === 'wrong') {
    await countTowards(tx, wrongRecoveryCodes, who, now);
    return refused({ kind: 'wrong' });
  }
  if (checked.kind !== 'right') return refused({ kind: checked.kind });
  await keeping.store.hold(tx, ownerId);
  if (await isUsedUp(tx, wrongRecoveryCodes, who, now)) return tooMany(now);
  if (!(await keeping.store.useCode(tx, checked.codeId, now))) return refused({ kind: 'used' });
  const { codesLeft } = await keeping.store.stateOf(tx, ownerId);
  await keeping.tell(tx, ownerId, { kind: 'code-used', left: codesLeft }, now);
  return done({ left: codesLeft });
}

function tooMany(now: Date) {
  return refused({ kind: 'too-many', until: opensAgain(wrongRecoveryCodes, now) } as const);
}
