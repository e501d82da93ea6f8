import type { Tx } from '../../platform/database/handles.ts';
import {
  type Attempt,
  type CheckedAnswer,
  type CheckedRecoveryCode,
  checkPasskey as checkPasskeyOf,
  checkRecoveryCode as checkRecoveryCodeOf,
  type FactorKeeping,
  proveByPasskey as proveByPasskeyOf,
  proveByRecoveryCode as proveByRecoveryCodeOf,
  proveByTotp as proveByTotpOf,
} from '../../platform/factors/index.ts';
import type { PrepareContext } from '../../platform/http/context.ts';
import { accountFactors, accountPasskeys } from './queries.ts';
import { tellOfFactor } from './tell-of-factor.ts';

/** The second factors of customers' accounts. */
export const accountKeeping: FactorKeeping = {
  store: accountFactors,
  passkeys: accountPasskeys,
  async tell(tx, accountId, alarm, now) {
    // of wrong codes tells the job of sign-in, which counts those of every proof, from wherever they came
    if (alarm.kind !== 'wrong-codes') await tellOfFactor(tx, accountId, alarm, now);
  },
};

/** Takes a code of the account's app as proof, once. */
export function proveByTotp(tx: Tx, attempt: Attempt, accountId: string, typed: string) {
  return proveByTotpOf(tx, accountKeeping, attempt, accountId, typed);
}

/** Compares a typed recovery code with the account's, before the transaction opens. */
export function checkRecoveryCode(
  context: Pick<PrepareContext, 'reading' | 'parts' | 'now' | 'client'>,
  accountId: string,
  typed: string,
) {
  return checkRecoveryCodeOf(context, accountKeeping, accountId, typed);
}

/** Takes a recovery code as proof and uses it up, once. */
export function proveByRecoveryCode(
  tx: Tx,
  attempt: Pick<Attempt, 'now' | 'range'>,
  accountId: string,
  checked: CheckedRecoveryCode,
) {
  return proveByRecoveryCodeOf(tx, accountKeeping, attempt, accountId, checked);
}

/**
 * Checks what a passkey answered.
 * @param accountId whose it must be; any account's where undefined
 */
export function checkPasskey(
  context: Pick<PrepareContext, 'chamber' | 'cookie' | 'form' | 'now' | 'parts' | 'reading'>,
  about: Parameters<typeof checkPasskeyOf>[2],
  accountId?: string,
) {
  return checkPasskeyOf(context, accountKeeping, about, accountId);
}

/** Takes a right answer of a passkey as proof, once. */
export function proveByPasskey(tx: Tx, now: Date, checked: CheckedAnswer) {
  return proveByPasskeyOf(tx, accountKeeping, now, checked);
}
