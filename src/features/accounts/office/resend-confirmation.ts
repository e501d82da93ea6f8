import { done, type Result, refused } from '../../../lib/result.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import { lockRegistration } from '../registration-queries.ts';
import { type MadeConfirmation, sendConfirmation } from '../send-confirmation.ts';

/**
 * Mails a new link and a new code for a registration that waits, as its person could by the button on the page after
 * registering; earlier ones stay good. An address that has an account is told so instead.
 * @param range address range that the request came from
 * @returns `wait` when the mailbox has had so many mails this hour that none was sent; refused where it waits no more
 */
export async function resendConfirmation(
  tx: Tx,
  registrationId: string,
  made: MadeConfirmation,
  range: string,
  now: Date,
): Promise<Result<'sent' | 'wait', 'gone'>> {
  const registration = await lockRegistration(tx, registrationId);
  if (!registration || registration.supersededAt !== null || registration.confirmedAt !== null)
    return refused('gone');
  return done(await sendConfirmation(tx, registration, made, range, now));
}
