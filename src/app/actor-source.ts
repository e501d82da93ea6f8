import { mandatesStatement, readMandate } from '../features/freischaltung/index.ts';
import { readSession, sessionCookie, sessionStatement } from '../features/sign-in/index.ts';
import { looksLikeToken } from '../platform/crypto/tokens.ts';
import type { ActorSource } from '../platform/access/actor-source.ts';

/** Joins what sign-in knows of sessions with what Freischaltung knows of links. */
export const actorSource: ActorSource = {
  cookie: sessionCookie,
  isToken: looksLikeToken,
  statements: (token, now, chamber) => [
    sessionStatement(token, now, chamber),
    mandatesStatement(token, now, chamber),
  ],
  read: ([sessions, links]) => readSession(sessions?.[0], (links ?? []).map(readMandate)),
};
