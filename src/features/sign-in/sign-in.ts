import type { EmailAddress } from '../../lib/email-address.ts';
import { done, type Result, refused } from '../../lib/result.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { together } from '../../platform/database/together.ts';
import type { PrepareContext } from '../../platform/http/context.ts';
import { countTowards, isUsedUp, opensAgain } from '../../platform/limits/limits.ts';
import {
  type AccountRecord,
  findAccountByEmail,
  findAccountById,
  findImportedDummy,
  noteWeakPasswordUsed,
  storeTakenOverPassword,
  type TakenOverPassword,
} from '../accounts/index.ts';
import { hasSecondFactor } from '../second-factor/index.ts';
import { checkSignInPassword } from './check-sign-in-password.ts';
import { isKnownFor, type KnownBrowser } from './devices/device-cookie.ts';
import { mailboxFromRange } from '../../platform/limits/mailbox-key.ts';
import { failedForAddress, failedFromRange, mailboxFromBrowser } from './limits.ts';
import { lockAccount, type LockedAccount } from './queries.ts';
import type { Visit } from './start-session.ts';

/** What was found out about typed credentials before the transaction opened. */
export type CheckedCredentials =
  | { readonly verdict: 'too-many' }
  | { readonly verdict: 'wrong'; readonly account: AccountRecord | undefined; readonly by: AttemptKeys }
  | {
      readonly verdict: 'right';
      readonly account: AccountRecord;
      readonly by: AttemptKeys;
      /** Our hash of a password that came from an older system. */
      readonly takenOver?: TakenOverPassword;
    };

/** Whom failures of an attempt are counted by. */
interface AttemptKeys {
  readonly address: string;
  /** Null for a browser that this account has signed in with: strangers of its range can't use up its attempts. */
  readonly range: string | null;
}

/**
 * Checks an address and a password, unless there were too many failures from here.
 * Unknown addresses cost the same hashes as known ones, see {@link checkSignInPassword}.
 * @param browser that the request comes from, if it is known
 */
export async function checkCredentials(
  context: Pick<PrepareContext, 'chamber' | 'reading' | 'parts' | 'now' | 'client'>,
  email: EmailAddress,
  password: string,
  browser?: KnownBrowser,
): Promise<CheckedCredentials> {
  const { now, client } = context;
  const { blocked, account, dummy, by } = await context.reading(async (db) => {
    const fromRange = attemptKeys(email, client.range, undefined);
    const fromBrowser = attemptKeys(email, client.range, browser);
    // asked for at the same time, and always all of it: one round trip, and nobody learns from it who is known
    const [found, rangeUsedUp, usedUpFromRange, usedUpFromBrowser, imported] = await together([
      findAccountByEmail(db, email),
      isUsedUp(db, failedFromRange, client.range, now),
      isUsedUp(db, failedForAddress, fromRange.address, now),
      browser ? isUsedUp(db, failedForAddress, fromBrowser.address, now) : false,
      findImportedDummy(db, email.folded),
    ]);
    const isKnown = found !== undefined && isKnownFor(browser, found.id, now);
    return {
      blocked: isKnown ? usedUpFromBrowser : rangeUsedUp || usedUpFromRange,
      account: found,
      dummy: imported,
      by: isKnown ? fromBrowser : fromRange,
    };
  });
  if (blocked) return { verdict: 'too-many' };
  const { chamber, parts } = context;
  const checked = await checkSignInPassword(
    { chamber, passwords: parts.passwords },
    account,
    password,
    dummy,
  );
  if (!account || !checked.right) return { verdict: 'wrong', account, by };
  return {
    verdict: 'right',
    account,
    by,
    ...(checked.takenOver && { takenOver: checked.takenOver }),
  };
}

function attemptKeys(email: EmailAddress, range: string, known: KnownBrowser | undefined): AttemptKeys {
  return known
    ? { address: mailboxFromBrowser(email.folded, known.id), range: null }
    : { address: mailboxFromRange(email.folded, range), range };
}

type RightCredentials = Extract<CheckedCredentials, { verdict: 'right' }>;

/** Why nobody was signed in. Only who typed the right password is told more than `wrong`. */
export type SignInRefusal =
  | { readonly kind: 'wrong'; readonly accountId?: string | undefined }
  /** @property until when the next attempt is answered */
  | { readonly kind: 'too-many'; readonly until: Date }
  | { readonly kind: 'locked'; readonly accountId: string }
  /** The account waits for its deletion and can be kept. */
  | { readonly kind: 'deleting'; readonly id: string; readonly deletesAt: Date | null }
  /** The password is right but was provisional, or weaker than today's rule, and its time is over. */
  | { readonly kind: 'provisional-over'; readonly account: AccountRecord };

/** An account whose password was right, and whether it asks for a second factor. */
export interface RightPassword {
  readonly account: AccountRecord;
  readonly secondFactor: boolean;
  /** True at the first sign-in with a password of an older system. */
  readonly isTakenOver: boolean;
}

/**
 * Lets a person through whose credentials were checked: counts failures, and lets in no password that was changed or
 * reset since the check. Only who typed the right password learns whether the account has a second factor.
 */
export async function takePassword(
  tx: Tx,
  visit: Visit,
  checked: CheckedCredentials,
): Promise<Result<RightPassword, SignInRefusal>> {
  const { now } = visit;
  if (checked.verdict === 'too-many') return tooMany(now);
  if (checked.verdict === 'wrong') return failure(tx, visit, checked.by, checked.account?.id);
  const { account, by, takenOver } = checked;
  const [usedUp, current, secondFactor] = await together([
    isUsedUp(tx, failedForAddress, by.address, now),
    lockAccount(tx, account.id),
    hasSecondFactor(tx, account.id),
  ]);
  // attempts sent all at once are checked side by side: the right one among them comes too late as well
  if (usedUp) return tooMany(now);
  if (!current || !isStillIts(current, checked)) return failure(tx, visit, by, account.id);
  if (current.state === 'locked' || current.state === 'closed')
    return refused({ kind: 'locked', accountId: account.id });
  // with a second factor the undo is offered after it, or the password alone would cancel a deletion
  if (current.state === 'deleting' && !secondFactor) {
    return refused({ kind: 'deleting', id: account.id, deletesAt: current.deletesAt });
  }
  if (account.passwordKind === 'provisional' && isOver(account, now)) {
    return refused({ kind: 'provisional-over', account });
  }
  if (takenOver) await storeTakenOverPassword(tx, account.id, takenOver);
  const withOurHash = takenOver && (await findAccountById(tx, account.id));
  const found = withOurHash ?? account;
  if (found.passwordKind === 'weak') {
    if (found.provisionalUntil === null) await noteWeakPasswordUsed(tx, account.id, now);
    else if (isOver(found, now)) return refused({ kind: 'provisional-over', account: found });
  }
  return done({
    account: found,
    secondFactor,
    isTakenOver: takenOver !== undefined,
  });
}

/**
 * Whether the password that was checked still opens the account: its hash is there, or the first sign-in with a
 * password of an older system, which happened at the same time somewhere else, has put ours in its place.
 */
function isStillIts(current: LockedAccount, { account, takenOver }: RightCredentials): boolean {
  if (current.passwordHash === account.passwordHash) return true;
  return takenOver !== undefined && current.passwordKind !== 'imported' && current.passwordChangedAt === null;
}

/** True when a provisional password, or a weak one that was accepted once, is no longer accepted. */
export function isOver(account: AccountRecord, now: Date): boolean {
  return account.provisionalUntil === null || account.provisionalUntil <= now;
}

async function failure(tx: Tx, visit: Visit, by: AttemptKeys, accountId: string | undefined) {
  const [fromRange, forAddress] = await together([
    by.range === null || countTowards(tx, failedFromRange, by.range, visit.now),
    countTowards(tx, failedForAddress, by.address, visit.now),
  ]);
  return fromRange && forAddress ? refused({ kind: 'wrong', accountId } as const) : tooMany(visit.now);
}

function tooMany(now: Date) {
  return refused({ kind: 'too-many', until: opensAgain(failedForAddress, now) } as const);
}
