import type { EmailAddress } from '../../lib/email-address.ts';
import { done, type Result, refused } from '../../lib/result.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { countTowards } from '../../platform/limits/limits.ts';
import { registrationsFromRange } from './limits.ts';
import { insertRegistration, lockRegistration, markSuperseded } from './registration-queries.ts';
import { type MadeConfirmation, sendConfirmation } from './send-confirmation.ts';

/**
 * Corrects the address of a registration: another with the same name, password and terms takes its place under the
 * new address, links and codes sent to the old one are void. One that is confirmed stays as it is, which the browser
 * that asked can't see.
 * @param registrationId one that this browser began
 * @param range address range that the request came from
 */
export async function correctAddress(
  tx: Tx,
  registrationId: string,
  email: EmailAddress,
  made: MadeConfirmation,
  range: string,
  now: Date,
): Promise<
  Result<{ readonly registrationId: string; readonly mailed: 'sent' | 'wait' }, 'too-many' | 'gone'>
> {
  if (!(await countTowards(tx, registrationsFromRange, range, now))) return refused('too-many');
  const before = await lockRegistration(tx, registrationId);
  if (!before || before.supersededAt !== null) return refused('gone');
  const corrected = await insertRegistration(
    tx,
    { ...before, email: email.address, emailFolded: email.folded },
    // the person registered when they did; behind one that is confirmed, this one is the newest of its browser
    before.confirmedAt === null ? before.createdAt : now,
  );
  if (before.confirmedAt === null) await markSuperseded(tx, before.id, corrected.id, now);
  const mailed = await sendConfirmation(tx, corrected, made, range, now);
  return done({ registrationId: corrected.id, mailed });
}
