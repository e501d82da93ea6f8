import type { EmailAddress } from '../../lib/email-address.ts';
import { done, type Result, refused } from '../../lib/result.ts';
import { hashToken, makeToken } from '../../platform/crypto/tokens.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { countTowards, opensAgain } from '../../platform/limits/limits.ts';
import { wakeJob } from '../../platform/jobs/job.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { type AccountRecord, accountSettings, findAccountById } from '../accounts/index.ts';
import { mailboxKey } from '../../platform/limits/mailbox-key.ts';
import { resetsFromRange, resetsToMailbox } from './limits.ts';
import { formerAddressMail } from './mails/former-address.ts';
import { type ResetOrigin, resetLinkMail } from './mails/reset-link.ts';
import { insertReset, insertResetRequest, selectReset, endResets } from './reset-queries.ts';
import type { Visit } from './start-session.ts';

/** Taken, or refused when there were too many requests from this range, with the time of the next one. */
export type ResetRequest = Result<undefined, { readonly until: Date }>;

/** Job that answers what people ask for under «Passwort vergessen». */
export const answerResetsJobName = 'sign-in-answer-resets';

/**
 * Takes down that somebody wants a link to a new password mailed to an address. Who has an account there is asked by the
 * worker alone, so that no answer can take longer for an address that is known (ASVS 6.3.8).
 */
export async function requestReset(
  tx: Tx,
  visit: Visit,
  locale: Locale,
  email: EmailAddress,
): Promise<ResetRequest> {
  const { now, client } = visit;
  if (!(await countTowards(tx, resetsFromRange, client.range, now))) {
    return refused({ until: opensAgain(resetsFromRange, now) });
  }
  const { resetValidMinutes } = accountSettings.of(tx.chamber);
  if (await countTowards(tx, resetsToMailbox(resetValidMinutes), mailboxKey(email.folded), now)) {
    await insertResetRequest(tx, email, locale, now);
    await wakeJob(tx, answerResetsJobName);
  }
  return done(undefined);
}

/** The mail to a former address, in the language of the account that goes on. */
export function formerAddressNotice(tx: Tx, to: string, successor: AccountRecord) {
  return {
    kind: 'sign-in.former-address',
    to,
    belongsTo: successor.id,
    locale: successor.locale,
    content: formerAddressMail(tx.chamber, successor.locale, successor),
  };
}

/** Keeps a link to a new password. */
async function keepReset(tx: Tx, accountId: string, now: Date): Promise<string> {
  const token = makeToken();
  const expiresAt = new Date(now.getTime() + accountSettings.of(tx.chamber).resetValidMinutes * 60_000);
  await insertReset(tx, { accountId, tokenHash: hashToken(token), expiresAt }, now);
  return token;
}

function resetMail(tx: Tx, account: AccountRecord, token: string, from: ResetOrigin) {
  return {
    kind: 'sign-in.reset-link',
    to: account.email,
    belongsTo: account.id,
    locale: account.locale,
    content: resetLinkMail(tx.chamber, account.locale, account, token, from),
  };
}

/**
 * Mails a link to a new password. Links that a person asked for stay valid until one is used, since a stranger could
 * ask as well. The chamber sends one for a person who has rung it: nobody there chooses or sees a password, the mail says
 * who sent it, and of several only the last is good.
 */
export async function startResetFor(
  tx: Tx,
  account: AccountRecord,
  from: ResetOrigin,
  now: Date,
): Promise<void> {
  if (from === 'chamber') await endResets(tx, account.id, now);
  await sendMail(tx, resetMail(tx, account, await keepReset(tx, account.id, now), from), now);
}

/**
 * Mails a fresh link to the mailbox that an ended one was sent to.
 * @param token of the ended link; one that was never sent, or is long forgotten, sends nothing
 */
export async function requestFreshReset(
  tx: Tx,
  visit: Visit,
  locale: Locale,
  token: string,
): Promise<ResetRequest> {
  const reset = await selectReset(tx, hashToken(token), visit.now);
  const account = reset && (await findAccountById(tx, reset.accountId));
  if (!account) return done(undefined);
  return requestReset(tx, visit, locale, { address: account.email, folded: account.emailFolded });
}
