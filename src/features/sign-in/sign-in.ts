import type { EmailAddress } from '../../lib/email-address.ts';
import { done, type Result, refused } from '../../lib/result.ts';
import { hashToken } from '../../platform/crypto/tokens.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { PrepareContext } from '../../platform/http/context.ts';
import { countTowards, isUsedUp, opensAgain } from '../../platform/limits/limits.ts';
import { type AccountRecord, findAccountByEmail } from '../accounts/index.ts';
import { isPasswordOf } from './check-password.ts';
import { failedForAddress, failedFromRange, mailboxFromRange } from './limits.ts';
import { deleteSession, lockAccount } from './queries.ts';
import { startSession, type Visit } from './start-session.ts';

/** What was found out about typed credentials before the transaction opened. */
export type CheckedCredentials =
  | { readonly verdict: 'too-many' }
  | { readonly verdict: 'wrong'; readonly account: AccountRecord | undefined }
  | { readonly verdict: 'right'; readonly account: AccountRecord };

/**
 * Checks an address and a password, unless there were too many failures from here.
 * Unknown addresses cost the same hashes as known ones.
 */
export async function checkCredentials(
  context: Pick<PrepareContext, 'reading' | 'parts' | 'now' | 'client'>,
  email: EmailAddress,
  password: string,
): Promise<CheckedCredentials> {
  const { now, client } = context;
  const found = await context.reading(async (db) => {
    const blocked =
      (await isUsedUp(db, failedFromRange, client.range, now)) ||
      (await isUsedUp(db, failedForAddress, mailboxFromRange(email.folded, client.range), now));
    return blocked ? 'too-many' : { account: await findAccountByEmail(db, email.folded) };
  });
  if (found === 'too-many') return { verdict: 'too-many' };
  const { account } = found;
  const right = await isPasswordOf(context.parts.passwords, account, password);
  return account && right ? { verdict: 'right', account } : { verdict: 'wrong', account };
}

/** Why nobody was signed in. Only who typed the right password is told more than `wrong`. */
export type SignInRefusal =
  | { readonly kind: 'wrong'; readonly accountId?: string | undefined }
  /** @property until when the next attempt is answered */
  | { readonly kind: 'too-many'; readonly until: Date }
  | { readonly kind: 'locked'; readonly accountId: string }
  /** The provisional password is right, but its time is over. */
  | { readonly kind: 'provisional-over'; readonly account: AccountRecord };

export interface SignedIn {
  readonly accountId: string;
  readonly token: string;
  readonly mustReplacePassword: boolean;
}

/**
 * Signs a person in whose credentials were checked: counts failures, opens a session and ends the one before it in
 * the same browser. A password changed or reset since the check does not open anything any more.
 * @param tokenBefore the browser's present session token
 */
export async function signIn(
  tx: Tx,
  visit: Visit,
  email: EmailAddress,
  checked: CheckedCredentials,
  tokenBefore: string | undefined,
): Promise<Result<SignedIn, SignInRefusal>> {
  const { now, client } = visit;
  const who = mailboxFromRange(email.folded, client.range);
  if (checked.verdict === 'wrong') return failure(tx, visit, who, checked.account?.id);
  // attempts sent all at once are checked side by side: the right one among them comes too late as well
  const blocked = checked.verdict === 'too-many' || (await isUsedUp(tx, failedForAddress, who, now));
  if (blocked) return tooMany(now);
  const { account } = checked;
  const current = await lockAccount(tx, account.id);
  if (current?.passwordHash !== account.passwordHash) return failure(tx, visit, who, account.id);
  if (current.state === 'locked') return refused({ kind: 'locked', accountId: account.id });
  if (account.passwordKind === 'provisional' && isOver(account, now)) {
    return refused({ kind: 'provisional-over', account });
  }
  if (tokenBefore) await deleteSession(tx, hashToken(tokenBefore));
  const token = await startSession(tx, account.id, visit);
  return done({ accountId: account.id, token, mustReplacePassword: account.passwordKind === 'provisional' });
}

/** True when a provisional password is no longer accepted. */
export function isOver(account: AccountRecord, now: Date): boolean {
  return account.provisionalUntil === null || account.provisionalUntil <= now;
}

async function failure(tx: Tx, visit: Visit, who: string, accountId: string | undefined) {
  const fromRange = await countTowards(tx, failedFromRange, visit.client.range, visit.now);
  const forAddress = await countTowards(tx, failedForAddress, who, visit.now);
  return fromRange && forAddress ? refused({ kind: 'wrong', accountId } as const) : tooMany(visit.now);
}

function tooMany(now: Date) {
  return refused({ kind: 'too-many', until: opensAgain(failedForAddress, now) } as const);
}
