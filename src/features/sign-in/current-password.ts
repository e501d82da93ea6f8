import { refused } from '../../lib/result.ts';
import type { SignedInActor } from '../../platform/access/actor.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { PrepareContext } from '../../platform/http/context.ts';
import { countTowards, isUsedUp, opensAgain } from '../../platform/limits/limits.ts';
import { type AccountRecord, findAccountById } from '../accounts/index.ts';
import { isPasswordOf } from './check-password.ts';
import { failedCurrentPassword } from './limits.ts';
import { lockAccount } from './queries.ts';
import type { Visit } from './start-session.ts';

/** What was found out about a typed current password before the transaction opened. */
export type CheckedCurrent =
  | { readonly verdict: 'too-many' | 'current-missing' | 'wrong' }
  /** The account with the hash as it was checked. */
  | { readonly verdict: 'right'; readonly account: AccountRecord };

/**
 * Checks the current password of somebody who is signed in, unless there were too many wrong ones from here: an open
 * session is no way to guess it, whichever form asks.
 */
export async function checkCurrentPassword(
  context: Pick<PrepareContext, 'reading' | 'parts' | 'now' | 'client'>,
  actor: SignedInActor,
  typed: string,
): Promise<CheckedCurrent> {
  if (typed === '') return { verdict: 'current-missing' };
  const { usedUp, account } = await context.reading(async (db) => ({
    usedUp: await isUsedUp(db, failedCurrentPassword, failureKey(actor, context), context.now),
    account: await findAccountById(db, actor.accountId),
  }));
  if (usedUp) return { verdict: 'too-many' };
  if (!account || !(await isPasswordOf(context.parts.passwords, account, typed))) return { verdict: 'wrong' };
  return { verdict: 'right', account };
}

/** Why a current password was not accepted. */
export type CurrentRefusal =
  | { readonly kind: 'current-missing' | 'wrong' }
  /** @property until when the next attempt is answered */
  | { readonly kind: 'too-many'; readonly until: Date };

/** Refuses a current password; a wrong one is counted. */
export async function refuseCurrentPassword(
  tx: Tx,
  visit: Visit,
  actor: SignedInActor,
  verdict: Exclude<CheckedCurrent['verdict'], 'right'>,
) {
  if (verdict === 'current-missing') return refused({ kind: verdict } as const);
  const counted =
    verdict === 'wrong' &&
    (await countTowards(tx, failedCurrentPassword, failureKey(actor, visit), visit.now));
  if (counted) return refused({ kind: 'wrong' } as const);
  return refused({ kind: 'too-many', until: opensAgain(failedCurrentPassword, visit.now) } as const);
}

/**
 * True when the password that was checked is still the account's; holds the account still until the transaction ends.
 * @param checkedHash as it was when the password was checked
 */
export async function isStillCurrent(
  tx: Tx,
  accountId: string,
  checkedHash: string | null,
): Promise<boolean> {
  const current = await lockAccount(tx, accountId);
  return current !== undefined && current.passwordHash === checkedHash;
}

/** Whom failures with the current password are counted by. */
function failureKey(actor: SignedInActor, visit: Pick<Visit, 'client'>): string {
  return `${actor.accountId} ${visit.client.range}`;
}
