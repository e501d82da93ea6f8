import { done, type Result } from '../../../lib/result.ts';
import type { SignedInActor } from '../../../platform/access/actor.ts';
import { hashToken, makeToken } from '../../../platform/crypto/tokens.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import type { PrepareContext } from '../../../platform/http/context.ts';
import {
  checkCurrentPassword,
  type CheckedCurrent,
  type CurrentRefusal,
  isStillCurrent,
  refuseCurrentPassword,
} from '../current-password.ts';
import { updateProven } from '../queries.ts';
import type { Visit } from '../start-session.ts';

/**
 * What was found out about a proof before the transaction opened, by the way it was given. Every further way brings
 * its own verdict and refusal here, and its own part of the page.
 */
export type CheckedProof =
  | { readonly way: 'password'; readonly checked: CheckedCurrent }
  /** Proven a moment ago, by signing in where the session had run out on this very page. */
  | { readonly way: 'already' };

/** Checks what the person proves with. */
export async function checkProof(context: PrepareContext, actor: SignedInActor): Promise<CheckedProof> {
  const typed = context.form['currentPassword'] ?? '';
  if (typed === '' && actor.provenLately) return { way: 'already' };
  return { way: 'password', checked: await checkCurrentPassword(context, actor, typed) };
}

/** Why a proof was not accepted. */
export type ProofRefusal = CurrentRefusal;

/**
 * Takes a proof: the session counts as freshly proven and goes on under a new token, as after signing in (ASVS 7.2.4).
 * Its end stays where it was. A wrong password is counted with those typed when changing it.
 * @param token of the session until now
 * @returns the token it goes on with; the same where another proof of this browser came first
 */
export async function proveAgain(
  tx: Tx,
  visit: Visit,
  actor: SignedInActor,
  proof: CheckedProof,
  token: string,
): Promise<Result<{ readonly token: string }, ProofRefusal>> {
  if (proof.way === 'already') return done({ token });
  const { checked } = proof;
  if (checked.verdict !== 'right') return refuseCurrentPassword(tx, visit, actor, checked.verdict);
  if (!(await isStillCurrent(tx, actor.accountId, checked.account.passwordHash))) {
    return refuseCurrentPassword(tx, visit, actor, 'wrong');
  }
  const newToken = makeToken();
  const session = { id: actor.sessionId, tokenHash: hashToken(token), newTokenHash: hashToken(newToken) };
  return done({ token: (await updateProven(tx, session, visit.now)) ? newToken : token });
}
