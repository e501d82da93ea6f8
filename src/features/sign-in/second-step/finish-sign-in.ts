import { hashToken } from '../../../platform/crypto/tokens.ts';
import { together } from '../../../platform/database/together.ts';
import type { WriteContext } from '../../../platform/http/context.ts';
import { type AuditDetail, redirect, type Reply } from '../../../platform/http/reply.ts';
import { type AccountRecord, forgetRegisteredAddress, registeredAddress } from '../../accounts/index.ts';
import { keepBrowser, readBrowser } from '../devices/device-cookie.ts';
import { noteDevice } from '../devices/note-device.ts';
import { takeUpInput } from '../kept-input-actions.tsx';
import { paths, withQuery } from '../paths.ts';
import { deleteSession } from '../queries.ts';
import { sessionCookie } from '../session-statement.ts';
import { sessionCookieWith, startSession } from '../start-session.ts';
import { noPendingCookie } from './pending.ts';

/** What signing in was for. */
export interface Wanted {
  readonly target: string | null;
  /** Sealed input of a form whose session had run out. */
  readonly keptInput: string | null;
}

/**
 * Opens the session of a person who has proven both factors, ends the one before it in the same browser, and leads to
 * where the person wanted to go.
 */
export async function finishSignIn(
  context: WriteContext,
  account: Pick<AccountRecord, 'id' | 'passwordKind'>,
  wanted: Wanted,
  facts: NonNullable<AuditDetail['facts']>,
): Promise<Reply> {
  const before = context.cookie(sessionCookie);
  if (before) await deleteSession(context.tx, hashToken(before));
  const [token] = await together([
    startSession(context.tx, account.id, context),
    noteDevice(context.tx, context, account.id, readBrowser(context)),
  ]);
  return redirect(await whereTo(context, account, token, wanted), {
    cookies: [
      sessionCookieWith(token),
      keepBrowser(context, account.id),
      noPendingCookie,
      // most people have none: nothing is sent to them
      ...(registeredAddress(context) === undefined ? [] : [forgetRegisteredAddress]),
    ],
    audit: { accountId: account.id, facts },
  });
}

async function whereTo(
  context: WriteContext,
  account: Pick<AccountRecord, 'id' | 'passwordKind'>,
  token: string,
  { target, keptInput }: Wanted,
): Promise<string> {
  // no form but the one that replaces it was ever open to who has such a password: nothing is lost here
  const replace = account.passwordKind === 'provisional' || account.passwordKind === 'weak';
  if (replace) return withQuery(paths.replaceProvisional, { weiter: target });
  if (!keptInput) return target ?? paths.mine;
  return takeUpInput(context, { accountId: account.id, token }, keptInput, target);
}
