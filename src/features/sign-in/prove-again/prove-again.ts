import { done, type Result, refused } from '../../../lib/result.ts';
import type { SignedInActor } from '../../../platform/access/actor.ts';
import { hashToken, makeToken } from '../../../platform/crypto/tokens.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import {
  type Attempt,
  attemptOf,
  type CheckedAnswer,
  type CheckedRecoveryCode,
  type CodeRefusal,
  type PasskeyRefusal,
  type RecoveryCodeRefusal,
} from '../../../platform/factors/index.ts';
import type { PrepareContext, WriteContext } from '../../../platform/http/context.ts';
import {
  checkPasskey,
  checkRecoveryCode,
  proveByPasskey,
  proveByRecoveryCode,
  proveByTotp,
} from '../../second-factor/index.ts';
import {
  checkCurrentPassword,
  type CheckedCurrent,
  type CurrentRefusal,
  isStillCurrent,
  refuseCurrentPassword,
} from '../current-password.ts';
import { lockAccount, updateProven } from '../queries.ts';
import { type SecondWay, waysToProve } from './ways-to-prove.ts';

/** What was found out about a proof before the transaction opened, by the way it was given. */
export type CheckedProof =
  | {
      readonly way: 'password';
      readonly checked: CheckedCurrent;
      /** What was typed as code of the app. */
      readonly code: string;
      /** Absent where none is asked for. */
      readonly recoveryCode?: CheckedRecoveryCode | undefined;
    }
  | { readonly way: 'passkey'; readonly checked: Result<CheckedAnswer, PasskeyRefusal> }
  /** Proven a moment ago, by signing in where the session had run out on this very page. */
  | { readonly way: 'already' };

/** What of a passkey's challenge says that it is for this account's proof. */
export const aboutProof = (accountId: string) => `prove ${accountId}` as const;

/** Checks the password that the person proves with, and a recovery code beside it where one is asked for. */
export async function checkProof(context: PrepareContext, actor: SignedInActor): Promise<CheckedProof> {
  const { form } = context;
  const typed = form['currentPassword'] ?? '';
  if (typed === '' && actor.provenLately) return { way: 'already' };
  const checked = await checkCurrentPassword(context, actor, typed);
  const code = form['code'] ?? '';
  // a wrong password costs no second hash, and no attempt with a code
  if (checked.verdict !== 'right') return { way: 'password', checked, code };
  const { second } = await context.reading((db) => waysToProve(db, actor.accountId));
  if (second !== 'recovery-code') return { way: 'password', checked, code };
  const recoveryCode = await checkRecoveryCode(context, actor.accountId, form['recoveryCode'] ?? '');
  return { way: 'password', checked, code, recoveryCode };
}

/** Checks what a passkey of this account answered. */
export async function checkPasskeyProof(
  context: PrepareContext,
  { accountId }: SignedInActor,
): Promise<CheckedProof> {
  return { way: 'passkey', checked: await checkPasskey(context, aboutProof(accountId), accountId) };
}

/** Why a proof was not accepted, and which part of it. */
export type ProofRefusal =
  | { readonly of: 'password'; readonly why: CurrentRefusal }
  | { readonly of: 'app'; readonly why: CodeRefusal }
  | { readonly of: 'recovery-code'; readonly why: RecoveryCodeRefusal }
  | { readonly of: 'passkey'; readonly why: PasskeyRefusal };

/** What the audit trail says of a wrong code beside the right password: told by mail apart from wrong passwords. */
export const wrongCode = 'wrong-code';

/** What the audit trail says of a proof that was not accepted. */
export function outcomeOf({ of, why }: ProofRefusal): string {
  const kind = typeof why === 'string' ? why : why.kind;
  return kind === 'wrong' && of !== 'password' ? wrongCode : kind;
}

/** A request that brings a proof. */
export type Proving = Pick<WriteContext, 'now' | 'client' | 'parts'>;

/**
 * Takes a proof: the session counts as freshly proven and goes on under a new token, as after signing in (ASVS 7.2.4).
 * Its end stays where it was. What opened the account is asked for in full (ASVS 7.5.1): with a second factor the
 * password counts only beside it, and a passkey, whose device has checked its user, counts as both. A wrong password is
 * counted with those typed when changing it, a wrong code with those typed at sign-in.
 * @param token of the session until now
 * @returns the token it goes on with; the same where another proof of this browser came first
 */
export async function proveAgain(
  tx: Tx,
  proving: Proving,
  actor: SignedInActor,
  proof: CheckedProof,
  token: string,
): Promise<Result<{ readonly token: string }, ProofRefusal>> {
  if (proof.way === 'already') return done({ token });
  const proven =
    proof.way === 'passkey'
      ? await takePasskey(tx, proving, actor, proof.checked)
      : await takePassword(tx, proving, actor, proof);
  if (!proven.ok) return proven;
  const newToken = makeToken();
  const session = { id: actor.sessionId, tokenHash: hashToken(token), newTokenHash: hashToken(newToken) };
  return done({ token: (await updateProven(tx, session, proving.now)) ? newToken : token });
}

async function takePasskey(
  tx: Tx,
  { now }: Proving,
  { accountId }: SignedInActor,
  checked: Result<CheckedAnswer, PasskeyRefusal>,
): Promise<Result<undefined, ProofRefusal>> {
  if (!checked.ok) return refused({ of: 'passkey', why: checked.refusal });
  await lockAccount(tx, accountId);
  const proven = await proveByPasskey(tx, now, checked.value);
  return proven.ok ? done(undefined) : refused({ of: 'passkey', why: proven.refusal });
}

async function takePassword(
  tx: Tx,
  proving: Proving,
  actor: SignedInActor,
  { checked, code, recoveryCode }: Extract<CheckedProof, { way: 'password' }>,
): Promise<Result<undefined, ProofRefusal>> {
  const isCurrent =
    checked.verdict === 'right' && (await isStillCurrent(tx, actor.accountId, checked.account.passwordHash));
  if (!isCurrent) {
    const verdict = checked.verdict === 'right' ? 'wrong' : checked.verdict;
    const { refusal: why } = await refuseCurrentPassword(tx, proving, actor, verdict);
    return refused({ of: 'password', why });
  }
  const { second } = await waysToProve(tx, actor.accountId);
  return takeSecond(tx, attemptOf(proving), actor.accountId, second, { code, recoveryCode });
}

async function takeSecond(
  tx: Tx,
  attempt: Attempt,
  accountId: string,
  second: SecondWay,
  { code, recoveryCode }: Pick<Extract<CheckedProof, { way: 'password' }>, 'code' | 'recoveryCode'>,
): Promise<Result<undefined, ProofRefusal>> {
  switch (second) {
    case 'none':
      return done(undefined);
    case 'app': {
      const proven = await proveByTotp(tx, attempt, accountId, code);
      return proven.ok ? proven : refused({ of: 'app', why: proven.refusal });
    }
    case 'recovery-code': {
      const proven = await proveByRecoveryCode(tx, attempt, accountId, recoveryCode ?? { kind: 'missing' });
      return proven.ok ? done(undefined) : refused({ of: 'recovery-code', why: proven.refusal });
    }
    case 'passkey-only':
      return refused({ of: 'passkey', why: 'no-script' });
  }
}
