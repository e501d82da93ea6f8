import type { WriteContext } from '../../platform/http/context.ts';
import { redirect, type Reply } from '../../platform/http/reply.ts';
import { confirmRegistration } from './confirm-registration.ts';
import type { ConfirmationOver } from './confirmation-rules.ts';
import { firstPasswordOf } from './first-password/strategies.ts';
import type { FirstPassword } from './first-password/strategy.ts';
import { signInWith } from './notices.ts';
import type { SentConfirmation } from './registration.ts';
import { forgetRegistrationFor, forgetTermsAcceptance, registrationFor } from './sealed-cookies.ts';

/**
 * Opens the account and leads to signing in.
 * @param answerOver answers where somebody else was faster
 */
export async function finishConfirmation(
  context: WriteContext,
  sent: SentConfirmation,
  first: FirstPassword,
  answerOver: (over: ConfirmationOver) => Reply,
): Promise<Reply> {
  const opened = await confirmRegistration(context.tx, sent.registration.id, first, context.now);
  if (!opened.ok) return answerOver(opened.refusal);
  const { id } = opened.value;
  const next = registrationFor(context)?.next;
  return redirect(signInWith(firstPasswordOf(context.chamber).notice, next), {
    // the others stay, so that pressing the button once more is answered kindly
    cookies: [forgetTermsAcceptance, forgetRegistrationFor],
    audit: { accountId: id, subjects: { account: id, registration: sent.registration.id } },
  });
}
