import { done, type Result, refused } from '../../lib/result.ts';
import type { Tx } from '../database/handles.ts';
import { countTowards, isUsedUp, type Limit, opensAgain } from '../limits/limits.ts';
import type { Attempt, CodeRefusal } from './attempt.ts';
import type { FactorKeeping } from './factor-keeping.ts';
import { ownerFromRange, toldOfWrongCodes, wrongTotpFromRange, wrongTotpOfOwner } from './limits.ts';
import { readTotpCode } from './rules.ts';
import { stepOfCode } from './totp.ts';
import { openTotpSecret } from './totp-box.ts';

/**
 * Takes a code of the owner's app as proof. Each code counts once, also when it is sent twice in the same moment;
 * the one before and the one after count too, since clocks differ.
 */
export async function proveByTotp(
  tx: Tx,
  keeping: FactorKeeping,
  attempt: Attempt,
  ownerId: string,
  typed: string,
): Promise<Result<undefined, CodeRefusal>> {
  if (typed.trim() === '') return refused({ kind: 'missing' });
  const digits = readTotpCode(typed);
  if (digits === undefined) return refused({ kind: 'unreadable' });
  // attempts sent all at once wait for each other here, so that none gets past the limit
  await keeping.store.hold(tx, ownerId);
  const blocked = await usedUpLimit(tx, attempt, ownerId);
  if (blocked) return refused({ kind: 'too-many', until: opensAgain(blocked, attempt.now) });
  const sealed = await keeping.store.totpSecretOf(tx, ownerId);
  const secret = sealed && openTotpSecret(attempt.secrets, tx.chamber, ownerId, sealed);
  const step = secret === undefined ? undefined : stepOfCode(secret, digits, attempt.now);
  if (step === undefined) return countWrong(tx, keeping, attempt, ownerId);
  return (await keeping.store.useTotpStep(tx, ownerId, step)) ? done(undefined) : refused({ kind: 'used' });
}

async function usedUpLimit(tx: Tx, { now, range }: Attempt, ownerId: string): Promise<Limit | undefined> {
  if (await isUsedUp(tx, wrongTotpOfOwner, ownerId, now)) return wrongTotpOfOwner;
  const fromRange = await isUsedUp(tx, wrongTotpFromRange, ownerFromRange(ownerId, range), now);
  return fromRange ? wrongTotpFromRange : undefined;
}

async function countWrong(tx: Tx, keeping: FactorKeeping, attempt: Attempt, ownerId: string) {
  const { now, range } = attempt;
  await countTowards(tx, wrongTotpOfOwner, ownerId, now);
  await countTowards(tx, wrongTotpFromRange, ownerFromRange(ownerId, range), now);
  await warnOwner(tx, keeping, attempt, ownerId);
  return refused({ kind: 'wrong' } as const);
}

/** Somebody who guesses codes knows the password: its owner should change it (ASVS 6.3.5). */
async function warnOwner(
  tx: Tx,
  keeping: FactorKeeping,
  { now, range }: Attempt,
  ownerId: string,
): Promise<void> {
  const many =
    (await isUsedUp(tx, wrongTotpFromRange, ownerFromRange(ownerId, range), now)) ||
    (await isUsedUp(tx, wrongTotpOfOwner, ownerId, now));
  if (many && (await countTowards(tx, toldOfWrongCodes, ownerId, now))) {
    await keeping.tell(tx, ownerId, { kind: 'wrong-codes' }, now);
  }
}
