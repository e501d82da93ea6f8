import { done, type Result, refused } from '../../lib/result.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { PrepareContext } from '../../platform/http/context.ts';
import { weakenShortPassword } from '../accounts/index.ts';
import type { Attempt } from './attempt.ts';
import {
  deleteRecoveryCodes,
  deleteTotpSecret,
  lockFactorsOf,
  selectFactors,
  upsertTotpSecret,
} from './queries.ts';
import { codesForFirstFactor, keepFirstCodes } from './first-codes.ts';
import type { RecoveryCodeSet } from './recovery-codes.ts';
import { hasFactor, readTotpCode } from './rules.ts';
import { tellOfFactor } from './tell-of-factor.ts';
import { takeBackPath } from './addition-proof.ts';
import { stepOfCode } from './totp.ts';
import { openPendingSecret, sealTotpSecret } from './totp-box.ts';

/** Why an app was not set up. `over`: its secret was shown too long ago. */
export type SetUpRefusal = 'missing' | 'unreadable' | 'wrong' | 'over';

/** An app that has shown its first code, and recovery codes where the account has none yet. */
export interface CheckedApp {
  readonly secret: string;
  readonly step: number;
  readonly codes: RecoveryCodeSet | undefined;
}

/** Checks the first code of an app against the secret that was shown to it. */
export async function checkFirstCode(
  context: PrepareContext,
  accountId: string,
  sealed: string,
  typed: string,
): Promise<Result<CheckedApp, SetUpRefusal>> {
  const { chamber, now, parts } = context;
  const secret = openPendingSecret(parts.secrets, chamber, accountId, sealed, now);
  if (secret === undefined) return refused('over');
  if (typed.trim() === '') return refused('missing');
  const digits = readTotpCode(typed);
  if (digits === undefined) return refused('unreadable');
  const step = stepOfCode(secret, digits, now);
  // nothing can be guessed here: whoever sees the page sees the secret
  if (step === undefined) return refused('wrong');
  return done({ secret, step, codes: await codesForFirstFactor(context, accountId) });
}

/**
 * Sets an app up. It counts from now on, its first code is used up, and an app set up before is replaced.
 * @returns the recovery codes to show, where there were none before
 */
export async function setUpTotp(
  tx: Tx,
  { now, secrets }: Pick<Attempt, 'now' | 'secrets'>,
  accountId: string,
  { secret, step, codes }: CheckedApp,
): Promise<{ readonly replaced: boolean; readonly shown: readonly string[] | undefined }> {
  await lockFactorsOf(tx, accountId);
  const before = await selectFactors(tx, accountId);
  const shown = await keepFirstCodes(tx, accountId, before, codes, now);
  const sealed = sealTotpSecret(secrets, tx.chamber, accountId, secret);
  await upsertTotpSecret(tx, accountId, { sealed, since: now, usedStep: step });
  const replaced = before.totpSince !== null;
  const takeBack = takeBackPath(secrets, tx.chamber, { accountId, addedAt: now });
  await tellOfFactor(tx, accountId, { kind: replaced ? 'app-replaced' : 'app-added', takeBack }, now);
  return { replaced, shown };
}

/**
 * Takes the app away; with the last factor the recovery codes go too.
 * @returns whether a factor is left; undefined when there was no app
 */
export async function removeTotp(
  tx: Tx,
  accountId: string,
  now: Date,
): Promise<{ readonly factorLeft: boolean } | undefined> {
  await lockFactorsOf(tx, accountId);
  if (!(await deleteTotpSecret(tx, accountId))) return undefined;
  await tellOfFactor(tx, accountId, { kind: 'app-removed' }, now);
  return { factorLeft: await dropCodesWithLastFactor(tx, accountId) };
}

/**
 * Forgets the recovery codes when no factor is left; a password that was long enough only beside one has to be replaced.
 * @returns whether one is left
 */
export async function dropCodesWithLastFactor(tx: Tx, accountId: string): Promise<boolean> {
  const left = hasFactor(await selectFactors(tx, accountId));
  if (left) return true;
  await deleteRecoveryCodes(tx, accountId);
  await weakenShortPassword(tx, accountId);
  return false;
}
