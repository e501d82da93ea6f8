import { done, type Result, refused } from '../../lib/result.ts';
import type { Tx } from '../database/handles.ts';
import type { PrepareContext } from '../http/context.ts';
import type { Attempt } from './attempt.ts';
import type { FactorKeeping } from './factor-keeping.ts';
import { codesForFirstFactor, keepFirstCodes } from './first-codes.ts';
import type { RecoveryCodeSet } from './recovery-codes.ts';
import { readTotpCode } from './rules.ts';
import { stepOfCode } from './totp.ts';
import { openPendingSecret, openTotpSecret, sealTotpSecret } from './totp-box.ts';

/** Why an app was not set up. `over`: its secret was shown too long ago. */
export type SetUpRefusal = 'missing' | 'unreadable' | 'wrong' | 'over';

/** An app that has shown its first code, and recovery codes where the owner has none yet. */
export interface CheckedApp {
  readonly secret: string;
  readonly step: number;
  readonly codes: RecoveryCodeSet | undefined;
}

/** Checks the first code of an app against the secret that was shown to it. */
export async function checkFirstCode(
  context: PrepareContext,
  keeping: FactorKeeping,
  ownerId: string,
  given: { readonly sealed: string; readonly typed: string },
): Promise<Result<CheckedApp, SetUpRefusal>> {
  const { chamber, now, parts } = context;
  const secret = openPendingSecret(parts.secrets, chamber, ownerId, given.sealed, now);
  if (secret === undefined) return refused('over');
  if (given.typed.trim() === '') return refused('missing');
  const digits = readTotpCode(given.typed);
  if (digits === undefined) return refused('unreadable');
  const step = stepOfCode(secret, digits, now);
  // nothing can be guessed here: whoever sees the page sees the secret
  if (step === undefined) return refused('wrong');
  return done({ secret, step, codes: await codesForFirstFactor(context, keeping, ownerId) });
}

/** What setting up an app has come to. */
export interface TotpSetUp {
  /** It was set up already, and nothing has changed: of a code that was used before none counts again. */
  readonly repeated: boolean;
  readonly replaced: boolean;
  /** The recovery codes to show, where there were none before. */
  readonly shown: readonly string[] | undefined;
}

/**
 * Sets an app up. It counts from now on, its first code is used up, and an app set up before is replaced.
 * @param onReplacing is called before another app loses its place
 */
export async function setUpTotp(
  tx: Tx,
  keeping: FactorKeeping,
  { now, secrets }: Pick<Attempt, 'now' | 'secrets'>,
  ownerId: string,
  { secret, step, codes }: CheckedApp,
  onReplacing?: (tx: Tx, ownerId: string, now: Date) => Promise<void>,
): Promise<TotpSetUp> {
  await keeping.store.hold(tx, ownerId);
  const before = await keeping.store.stateOf(tx, ownerId);
  const stored = await keeping.store.totpSecretOf(tx, ownerId);
  if (stored && openTotpSecret(secrets, tx.chamber, ownerId, stored) === secret)
    return { repeated: true, replaced: false, shown: undefined };
  if (stored) await onReplacing?.(tx, ownerId, now);
  const shown = await keepFirstCodes(tx, keeping, { id: ownerId, before }, codes, now);
  const sealed = sealTotpSecret(secrets, tx.chamber, ownerId, secret);
  await keeping.store.keepTotpSecret(tx, ownerId, { sealed, since: now, usedStep: step });
  return { repeated: false, replaced: stored !== undefined, shown };
}
