import { done, type Result, refused } from '../../lib/result.ts';
import type { SignedInActor } from '../../platform/access/actor.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { PrepareContext } from '../../platform/http/context.ts';
import { countTowards, isUsedUp, opensAgain } from '../../platform/limits/limits.ts';
import { findAccountById, storeOwnPassword } from '../accounts/index.ts';
import { isPasswordOf } from './check-password.ts';
import { failedWhenChanging } from './limits.ts';
import { faultOfNewPassword } from './new-password.ts';
import { deleteSessionsOf, lockAccount } from './queries.ts';
import { startSession, type Visit } from './start-session.ts';

/** What was found out about the current and the new password before the transaction opened. */
export type CheckedChange =
  | { readonly verdict: 'too-many' | 'current-missing' | 'wrong' }
  /** @property fault what is wrong with the new password */
  | { readonly verdict: 'new-refused'; readonly fault: string }
  /** The current password's hash as it was checked, and the new one's. */
  | { readonly verdict: 'right'; readonly checkedHash: string | null; readonly newHash: string };

/**
 * Checks the current password, then the new one: a wrong current one is counted whatever the new one is like, or the
 * form would be a way to guess it.
 */
export async function checkChange(
  context: PrepareContext,
  actor: SignedInActor,
  currentPassword: string,
  newPassword: string,
): Promise<CheckedChange> {
  if (currentPassword === '') return { verdict: 'current-missing' };
  const { chamber, locale, now, parts } = context;
  const { usedUp, account } = await context.reading(async (db) => ({
    usedUp: await isUsedUp(db, failedWhenChanging, changeKey(actor, context), now),
    account: await findAccountById(db, actor.accountId),
  }));
  if (usedUp) return { verdict: 'too-many' };
  if (!account || !(await isPasswordOf(parts.passwords, account, currentPassword))) {
    return { verdict: 'wrong' };
  }
  const fault = faultOfNewPassword(chamber, locale, newPassword, account);
  if (fault) return { verdict: 'new-refused', fault };
  const newHash = await parts.passwords.hash(newPassword);
  return { verdict: 'right', checkedHash: account.passwordHash, newHash };
}

/** Why a password was not changed. */
export type ChangeRefusal =
  | { readonly kind: 'current-missing' | 'wrong' }
  | { readonly kind: 'new-refused'; readonly fault: string }
  /** @property until when the next attempt is answered */
  | { readonly kind: 'too-many'; readonly until: Date };

/**
 * Changes the password of a person who typed the current one. All sessions of the account end; this browser goes on
 * with a new one.
 * @returns the token of that session
 */
export async function changePassword(
  tx: Tx,
  visit: Visit,
  actor: SignedInActor,
  checked: CheckedChange,
): Promise<Result<{ readonly token: string }, ChangeRefusal>> {
  switch (checked.verdict) {
    case 'too-many':
      return tooMany(visit.now);
    case 'current-missing':
      return refused({ kind: checked.verdict });
    case 'wrong':
      return wrong(tx, visit, actor);
    case 'new-refused':
      return refused({ kind: checked.verdict, fault: checked.fault });
    case 'right': {
      const current = await lockAccount(tx, actor.accountId);
      if (current?.passwordHash !== checked.checkedHash) return wrong(tx, visit, actor);
      return done({ token: await setOwnPassword(tx, visit, actor, checked.newHash) });
    }
  }
}

/**
 * Replaces a provisional password by one of the person's own. Of several at once the first one counts.
 * @returns the token of the session that goes on; refused when the password is the person's own already
 */
export async function replaceProvisionalPassword(
  tx: Tx,
  visit: Visit,
  actor: SignedInActor,
  newHash: string,
): Promise<Result<{ readonly token: string }, 'already-own'>> {
  const current = await lockAccount(tx, actor.accountId);
  if (current?.passwordKind !== 'provisional') return refused('already-own');
  return done({ token: await setOwnPassword(tx, visit, actor, newHash) });
}

async function setOwnPassword(tx: Tx, visit: Visit, actor: SignedInActor, hash: string): Promise<string> {
  await storeOwnPassword(tx, actor.accountId, hash, visit.now);
  await deleteSessionsOf(tx, actor.accountId);
  return startSession(tx, actor.accountId, visit, actor.actingFor?.linkId ?? null);
}

async function wrong(tx: Tx, visit: Visit, actor: SignedInActor) {
  const counted = await countTowards(tx, failedWhenChanging, changeKey(actor, visit), visit.now);
  return counted ? refused({ kind: 'wrong' } as const) : tooMany(visit.now);
}

function tooMany(now: Date) {
  return refused({ kind: 'too-many', until: opensAgain(failedWhenChanging, now) } as const);
}

/** Whom failures with the current password are counted by. */
function changeKey(actor: SignedInActor, visit: Visit): string {
  return `${actor.accountId} ${visit.client.range}`;
}
