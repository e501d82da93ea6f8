import type { EmailAddress } from '../../../lib/email-address.ts';
import { done, type Result, refused } from '../../../lib/result.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import type { PrepareContext } from '../../../platform/http/context.ts';
import { countTowards, isUsedUp, opensAgain } from '../../../platform/limits/limits.ts';
import { mailboxFromRange } from '../../../platform/limits/mailbox-key.ts';
import { failedForAddress, failedFromRange } from '../limits.ts';
import { lockStaff, selectStaffByEmail } from '../queries.ts';
import type { StaffRecord } from '../staff-record.ts';
import type { Visit } from '../start-session.ts';
import { passwordFits } from './check-password.ts';

/** What was found out about typed credentials before the transaction opened. */
export type CheckedCredentials =
  | { readonly verdict: 'too-many' }
  | { readonly verdict: 'wrong'; readonly email: EmailAddress; readonly staffId: string | undefined }
  | { readonly verdict: 'right'; readonly email: EmailAddress; readonly person: StaffRecord };

/** Checks an address and a password, with one hash for whatever address, unless there were too many failures from here. */
export async function checkCredentials(
  context: Pick<PrepareContext, 'reading' | 'parts' | 'now' | 'client'>,
  email: EmailAddress,
  password: string,
): Promise<CheckedCredentials> {
  const { now, client, parts } = context;
  const { blocked, person } = await context.reading(async (db) => ({
    blocked:
      (await isUsedUp(db, failedFromRange, client.range, now)) ||
      (await isUsedUp(db, failedForAddress, mailboxFromRange(email.folded, client.range), now)),
    person: await selectStaffByEmail(db, email.folded),
  }));
  if (blocked) return { verdict: 'too-many' };
  // whoever is yet to open the access signs in by the invitation alone
  const stored = person && person.state !== 'invited' ? person.passwordHash : null;
  const fits = await passwordFits(parts.passwords, stored, password);
  return fits && person
    ? { verdict: 'right', email, person }
    : { verdict: 'wrong', email, staffId: person?.id };
}

/** Why nobody got to the second step. Only who typed the right password is told more than `wrong`. */
export type SignInRefusal =
  | { readonly kind: 'wrong'; readonly staffId: string | undefined }
  | { readonly kind: 'locked'; readonly staffId: string }
  /** @property until when the next attempt is answered */
  | { readonly kind: 'too-many'; readonly until: Date };

/**
 * Lets a person on to the second step: counts failures, and lets in no password that was changed since the check, and
 * nobody who was locked meanwhile.
 */
export async function takePassword(
  tx: Tx,
  { now, client }: Visit,
  checked: CheckedCredentials,
): Promise<Result<StaffRecord, SignInRefusal>> {
  const tooMany = refused({ kind: 'too-many', until: opensAgain(failedForAddress, now) } as const);
  if (checked.verdict === 'too-many') return tooMany;
  const who = mailboxFromRange(checked.email.folded, client.range);
  const wrong = async (staffId: string | undefined) => {
    await countTowards(tx, failedForAddress, who, now);
    await countTowards(tx, failedFromRange, client.range, now);
    return refused({ kind: 'wrong', staffId } as const);
  };
  if (checked.verdict === 'wrong') return wrong(checked.staffId);
  // attempts sent all at once are checked side by side: the right one among them comes too late as well
  if (await isUsedUp(tx, failedForAddress, who, now)) return tooMany;
  const held = await lockStaff(tx, checked.person.id);
  if (!held || held.passwordHash !== checked.person.passwordHash) return wrong(held?.id);
  if (held.state === 'locked') return refused({ kind: 'locked', staffId: held.id });
  return held.state === 'active' ? done(held) : wrong(held.id);
}
