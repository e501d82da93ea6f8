import type { Db } from '../../../platform/database/handles.ts';
import { findAccountById } from '../../accounts/index.ts';
import { passkeysOf, secondFactorsOf } from '../../second-factor/index.ts';

/**
 * What the password needs beside it to prove as much as signing in did: nothing without a second factor; the app's
 * code; where there are only passkeys a recovery code, which works without scripts; or, with all of those used up,
 * the passkey in its place.
 */
export type SecondWay = 'none' | 'app' | 'recovery-code' | 'passkey-only';

/** How an account may prove again who sits here. */
export interface WaysToProve {
  readonly hasPassword: boolean;
  readonly second: SecondWay;
  /** By what names browsers know its passkeys. */
  readonly passkeys: readonly string[];
}

/** Finds the ways that an account has now. */
export async function waysToProve(db: Db, accountId: string): Promise<WaysToProve> {
  const account = await findAccountById(db, accountId);
  const { totpSince, passkeys, codesLeft } = await secondFactorsOf(db, accountId);
  const hasPassword = account?.passwordHash !== null;
  if (totpSince === null && passkeys === 0) return { hasPassword, second: 'none', passkeys: [] };
  const instead = codesLeft > 0 ? 'recovery-code' : 'passkey-only';
  return {
    hasPassword,
    second: totpSince === null ? instead : 'app',
    passkeys: passkeys > 0 ? await passkeysOf(db, accountId) : [],
  };
}
