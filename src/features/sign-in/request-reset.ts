import type { EmailAddress } from '../../lib/email-address.ts';
import { done, type Result, refused } from '../../lib/result.ts';
import { hashToken, makeToken } from '../../platform/crypto/tokens.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { countTowards, opensAgain } from '../../platform/limits/limits.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import {
  accountOfFormerAddress,
  type AccountRecord,
  accountSettings,
  findAccountByEmail,
  findAccountById,
} from '../accounts/index.ts';
import { mailboxKey, resetsFromRange, resetsToMailbox } from './limits.ts';
import { formerAddressMail } from './mails/former-address.ts';
import { noAccountMail } from './mails/no-account.ts';
import { resetLinkMail } from './mails/reset-link.ts';
import { insertReset, selectReset } from './queries.ts';
import type { Visit } from './start-session.ts';

/**
 * The account that a link was asked for, which the person must not be told; refused when there were too many requests
 * from this range, with the time of the next one.
 */
export type ResetRequest = Result<{ readonly accountId: string | undefined }, { readonly until: Date }>;

/**
 * Mails a link to a new password, or, to an address without an account, that there is none.
 * Does the same work for every address: one row and one mail, in the account's language where there is one. Links sent before stay valid until one is used.
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
  const account = await findAccountByEmail(tx, email.folded);
  // looked up for every address, so that known and unknown ones cost the same
  const goesOn = await accountOfFormerAddress(tx, email.folded);
  const { resetValidMinutes } = accountSettings.of(tx.chamber);
  if (!(await countTowards(tx, resetsToMailbox(resetValidMinutes), mailboxKey(email.folded), now))) {
    return done({ accountId: account?.id });
  }
  const token = await keepReset(tx, account?.id ?? null, now);
  const successor = account || !goesOn ? undefined : await findAccountById(tx, goesOn);
  const mail = account
    ? resetMail(tx, account, token)
    : successor
      ? formerAddressNotice(tx, email.address, successor)
      : {
          kind: 'sign-in.no-account',
          to: email.address,
          belongsTo: null,
          locale,
          content: noAccountMail(tx.chamber, locale),
        };
  await sendMail(tx, mail, now);
  return done({ accountId: account?.id });
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

/** Keeps a link to a new password. Without an account it opens nothing; it is there so that both take the same time. */
async function keepReset(tx: Tx, accountId: string | null, now: Date): Promise<string> {
  const token = makeToken();
  const expiresAt = new Date(now.getTime() + accountSettings.of(tx.chamber).resetValidMinutes * 60_000);
  await insertReset(tx, { accountId, tokenHash: hashToken(token), expiresAt }, now);
  return token;
}

function resetMail(tx: Tx, account: AccountRecord, token: string) {
  return {
    kind: 'sign-in.reset-link',
    to: account.email,
    belongsTo: account.id,
    locale: account.locale,
    content: resetLinkMail(tx.chamber, account.locale, account, token),
  };
}

/**
 * Mails a link to a new password for a person who has asked the chamber for one. Nobody there chooses or sees a
 * password; links sent before stay valid until one is used.
 */
export async function startResetFor(tx: Tx, account: AccountRecord, now: Date): Promise<void> {
  await sendMail(tx, resetMail(tx, account, await keepReset(tx, account.id, now)), now);
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
  if (!account) return done({ accountId: undefined });
  return requestReset(tx, visit, locale, { address: account.email, folded: account.emailFolded });
}
