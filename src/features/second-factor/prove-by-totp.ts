import { done, type Result, refused } from '../../lib/result.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { countTowards, isUsedUp, type Limit, opensAgain } from '../../platform/limits/limits.ts';
import type { Attempt, CodeRefusal } from './attempt.ts';
import { accountFromRange, toldOfWrongCodes, wrongTotpFromRange, wrongTotpOfAccount } from './limits.ts';
import { lockFactorsOf, selectTotpSecret, useTotpStep } from './queries.ts';
import { readTotpCode } from './rules.ts';
import { tellOfFactor } from './tell-of-factor.ts';
import { stepOfCode } from './totp.ts';
import { openTotpSecret } from './totp-box.ts';

/**
 * Takes a code of the account's app as proof. Each code counts once, also when it is sent twice in the same moment;
 * the one before and the one after count too, since clocks differ.
 */
export async function proveByTotp(
  tx: Tx,
  attempt: Attempt,
  accountId: string,
  typed: string,
): Promise<Result<undefined, CodeRefusal>> {
  if (typed.trim() === '') return refused({ kind: 'missing' });
  const digits = readTotpCode(typed);
  if (digits === undefined) return refused({ kind: 'unreadable' });
  // attempts sent all at once wait for each other here, so that none gets past the limit
  await lockFactorsOf(tx, accountId);
  const blocked = await usedUpLimit(tx, attempt, accountId);
  if (blocked) return refused({ kind: 'too-many', until: opensAgain(blocked, attempt.now) });
  const sealed = await selectTotpSecret(tx, accountId);
  const secret = sealed && openTotpSecret(attempt.secrets, tx.chamber, accountId, sealed);
  const step = secret === undefined ? undefined : stepOfCode(secret, digits, attempt.now);
  if (step === undefined) return countWrong(tx, attempt, accountId);
  return (await useTotpStep(tx, accountId, step)) ? done(undefined) : refused({ kind: 'used' });
}

async function usedUpLimit(tx: Tx, { now, range }: Attempt, accountId: string): Promise<Limit | undefined> {
  if (await isUsedUp(tx, wrongTotpOfAccount, accountId, now)) return wrongTotpOfAccount;
  const fromRange = await isUsedUp(tx, wrongTotpFromRange, accountFromRange(accountId, range), now);
  return fromRange ? wrongTotpFromRange : undefined;
}

async function countWrong(tx: Tx, attempt: Attempt, accountId: string) {
  const { now, range } = attempt;
  await countTowards(tx, wrongTotpOfAccount, accountId, now);
  await countTowards(tx, wrongTotpFromRange, accountFromRange(accountId, range), now);
  await warnOwner(tx, attempt, accountId);
  return refused({ kind: 'wrong' } as const);
}

/** Somebody who guesses codes knows the password: its owner should change it (ASVS 6.3.5). */
async function warnOwner(tx: Tx, { now, range }: Attempt, accountId: string): Promise<void> {
  const many =
    (await isUsedUp(tx, wrongTotpFromRange, accountFromRange(accountId, range), now)) ||
    (await isUsedUp(tx, wrongTotpOfAccount, accountId, now));
  if (many && (await countTowards(tx, toldOfWrongCodes, accountId, now))) {
    await tellOfFactor(tx, accountId, { kind: 'wrong-codes' }, now);
  }
}
