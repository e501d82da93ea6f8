import type { Db, Tx } from '../../../platform/database/handles.ts';
import { hashToken, looksLikeToken, makeToken } from '../../../platform/crypto/tokens.ts';
import type { RequestFacts } from '../../../platform/http/context.ts';
import type { CookieToSet } from '../../../platform/http/reply.ts';
import { type AccountRecord, findAccountById } from '../../accounts/index.ts';
import { insertPending, type PendingRow, selectPending } from './queries.ts';

const pendingCookie = 'second-step';

/** How long a right password waits for the second factor. */
export const pendingMinutes = 10;

/** A sign-in that waits for its second factor. */
export interface PendingSignIn {
  readonly tokenHash: string;
  readonly account: AccountRecord;
  readonly target: string | null;
  readonly keptInput: string | null;
}

/** The cookie by which the browser comes back to it. */
export function pendingCookieWith(token: string): CookieToSet {
  return { name: pendingCookie, value: token, maxAgeSeconds: pendingMinutes * 60 };
}

/** Takes that cookie away. */
export const noPendingCookie: CookieToSet = { name: pendingCookie, value: '' };

/**
 * Keeps a right password for ten minutes; it opens nothing but the page that asks for the second factor.
 * @returns the token for the browser
 */
export async function startPending(
  tx: Tx,
  account: AccountRecord,
  wanted: Pick<PendingRow, 'target' | 'keptInput'>,
  now: Date,
): Promise<string> {
  const token = makeToken();
  await insertPending(tx, hashToken(token), {
    ...wanted,
    accountId: account.id,
    passwordFingerprint: fingerprintOf(account),
    expiresAt: new Date(now.getTime() + pendingMinutes * 60_000),
  });
  return token;
}

/**
 * The sign-in that this browser left waiting.
 * @returns undefined when there is none, its time is over, or the password is another one since
 */
export async function pendingSignIn(
  db: Db,
  { cookie, now }: Pick<RequestFacts, 'cookie' | 'now'>,
): Promise<PendingSignIn | undefined> {
  const token = cookie(pendingCookie);
  if (token === undefined || !looksLikeToken(token)) return undefined;
  const tokenHash = hashToken(token);
  const row = await selectPending(db, tokenHash, now);
  const account = row && (await findAccountById(db, row.accountId));
  const isOpen = account?.state === 'active' || account?.state === 'deleting';
  const good = isOpen && fingerprintOf(account) === row?.passwordFingerprint;
  return good && row ? { tokenHash, account, target: row.target, keptInput: row.keptInput } : undefined;
}

function fingerprintOf(account: AccountRecord): string {
  return hashToken(account.passwordHash ?? '');
}
