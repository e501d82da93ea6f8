import { makeToken, hashToken } from '../../platform/crypto/tokens.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { together } from '../../platform/database/together.ts';
import type { Client } from '../../platform/http/context.ts';
import type { CookieToSet } from '../../platform/http/reply.ts';
import { noteSignIn } from '../accounts/index.ts';
import { insertSession } from './queries.ts';
import { sessionCookie } from './session-statement.ts';
import { signInSettings } from './settings.ts';

/** Who asks and when, as far as sessions keep it. */
export interface Visit {
  readonly now: Date;
  readonly client: Client;
}

/**
 * Opens a session with a fresh token of 256 bits for a person who has just proven the password.
 * @param actingForLink link that the person went on acting through, when the session follows another
 * @returns the token, which is kept nowhere but in the person's cookie
 */
export async function startSession(
  tx: Tx,
  accountId: string,
  visit: Visit,
  actingForLink: string | null = null,
): Promise<string> {
  const token = makeToken();
  const { absoluteHours } = signInSettings.of(tx.chamber);
  await together([
    insertSession(tx, {
      accountId,
      tokenHash: hashToken(token),
      startedAt: visit.now,
      expiresAt: new Date(visit.now.getTime() + absoluteHours * 3_600_000),
      actingForLink,
      cameFrom: visit.client.range,
      userAgent: visit.client.userAgent,
    }),
    noteSignIn(tx, accountId, visit.now),
  ]);
  return token;
}

/** The cookie of a session; it goes when the browser is closed. */
export function sessionCookieWith(token: string): CookieToSet {
  return { name: sessionCookie, value: token };
}

/** Takes the cookie away. */
export const noSessionCookie: CookieToSet = { name: sessionCookie, value: '' };
