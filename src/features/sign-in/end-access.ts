import { hashToken, makeToken } from '../../platform/crypto/tokens.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { signedInActor, type WriteContext } from '../../platform/http/context.ts';
import { accountSettings } from '../accounts/index.ts';
import { paths, withQuery } from './paths.ts';
import { deletePendingOf } from './second-step/queries.ts';
import { deleteOtherSessionsOf, deleteSessionsOf, hasSession, lockAccount } from './queries.ts';
import { endResets, insertReset } from './reset-queries.ts';

/**
 * Ends every session of an account but one, every sign-in that waits for its second factor, and every open link to a new
 * password: they were mailed to an address that
 * may not be the account's any more.
 * @param kept the session in which the person has just proven who sits here; null to end all
 */
export async function endAccess(tx: Tx, accountId: string, kept: string | null, now: Date): Promise<void> {
  if (kept === null) await deleteSessionsOf(tx, accountId);
  else await deleteOtherSessionsOf(tx, accountId, kept);
  await deletePendingOf(tx, accountId);
  await endResets(tx, accountId, now);
}

/**
 * Ends whatever opens the account of whoever acts here, but for this session: wherever else somebody is signed in, they
 * have proven less than the account asks for from now on, or something else (ASVS 7.4.3).
 */
export async function endOtherAccess(context: WriteContext): Promise<void> {
  const { accountId, sessionId } = signedInActor(context);
  await endAccess(context.tx, accountId, sessionId, context.now);
}

/**
 * Whether this session is still there, once whoever changes the account in the same moment is done: it was looked up
 * before the form was checked, and they may have ended it. Others wait until the end of the transaction.
 */
export async function stillSignedIn(context: WriteContext): Promise<boolean> {
  const { accountId, sessionId } = signedInActor(context);
  await lockAccount(context.tx, accountId);
  return hasSession(context.tx, sessionId);
}

/**
 * Opens a link to a new password for a person whom another link has already let in.
 * @returns its path
 */
export async function openReset(tx: Tx, accountId: string, now: Date): Promise<string> {
  const token = makeToken();
  const expiresAt = new Date(now.getTime() + accountSettings.of(tx.chamber).resetValidMinutes * 60_000);
  await insertReset(tx, { accountId, tokenHash: hashToken(token), expiresAt }, now);
  return withQuery(paths.reset, { token });
}
