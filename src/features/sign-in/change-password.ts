import { done, type Result, refused } from '../../lib/result.ts';
import type { SignedInActor } from '../../platform/access/actor.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { PrepareContext } from '../../platform/http/context.ts';
import { storeOwnPassword, weakenShortPassword } from '../accounts/index.ts';
import { hasSecondFactor } from '../second-factor/index.ts';
import {
  checkCurrentPassword,
  type CheckedCurrent,
  type CurrentRefusal,
  isStillCurrent,
  refuseCurrentPassword,
} from './current-password.ts';
import { faultOfNewPassword, minLengthFor } from './new-password.ts';
import { endAccess } from './end-access.ts';
import { lockAccount } from './queries.ts';
import { startSession, type Visit } from './start-session.ts';

/** What was found out about the current and the new password before the transaction opened. */
export type CheckedChange =
  | Exclude<CheckedCurrent, { verdict: 'right' }>
  /** @property fault what is wrong with the new password */
  | { readonly verdict: 'new-refused'; readonly fault: string }
  /** The current password's hash as it was checked, and the new one's. */
  | {
      readonly verdict: 'right';
      readonly checkedHash: string | null;
      readonly newHash: string;
      /** True where the new one is long enough only beside a second factor. */
      readonly needsFactor: boolean;
    };

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
  const { chamber, locale, parts } = context;
  const current = await checkCurrentPassword(context, actor, currentPassword);
  if (current.verdict !== 'right') return current;
  const min = await context.reading((db) => minLengthFor(db, actor.accountId));
  const fault = faultOfNewPassword(chamber, locale, newPassword, current.account, min);
  if (fault) return { verdict: 'new-refused', fault };
  const newHash = await parts.passwords.hash(newPassword);
  const needsFactor = faultOfNewPassword(chamber, locale, newPassword, current.account) !== undefined;
  return { verdict: 'right', checkedHash: current.account.passwordHash, newHash, needsFactor };
}

/** Why a password was not changed. */
export type ChangeRefusal = CurrentRefusal | { readonly kind: 'new-refused'; readonly fault: string };

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
    case 'current-missing':
    case 'wrong':
      return refuseCurrentPassword(tx, visit, actor, checked.verdict);
    case 'new-refused':
      return refused({ kind: checked.verdict, fault: checked.fault });
    case 'right': {
      if (!(await isStillCurrent(tx, actor.accountId, checked.checkedHash))) {
        return refuseCurrentPassword(tx, visit, actor, 'wrong');
      }
      const token = await setOwnPassword(tx, visit, actor, checked.newHash, checked.needsFactor);
      // the factor may have gone since the password was judged
      if (!(await hasSecondFactor(tx, actor.accountId))) await weakenShortPassword(tx, actor.accountId);
      return done({ token });
    }
  }
}

/**
 * Replaces a provisional or weak password by one of the person's own. Of several at once the first one counts.
 * @returns the token of the session that goes on; refused when the password is the person's own already
 */
export async function replaceProvisionalPassword(
  tx: Tx,
  visit: Visit,
  actor: SignedInActor,
  newHash: string,
): Promise<Result<{ readonly token: string }, 'already-own'>> {
  const current = await lockAccount(tx, actor.accountId);
  if (!current || current.passwordKind === 'own') return refused('already-own');
  return done({ token: await setOwnPassword(tx, visit, actor, newHash) });
}

async function setOwnPassword(
  tx: Tx,
  visit: Visit,
  actor: SignedInActor,
  hash: string,
  needsFactor = false,
): Promise<string> {
  await storeOwnPassword(tx, actor.accountId, hash, visit.now, needsFactor);
  await endAccess(tx, actor.accountId, null, visit.now);
  return startSession(tx, actor.accountId, visit, actor.actingFor?.linkId ?? null);
}
