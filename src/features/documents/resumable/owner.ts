import type { Actor } from '../../../platform/access/actor.ts';
import type { RequestFacts } from '../../../platform/http/context.ts';
import { drawnSignedIn } from './paths.ts';

/** Whose a file on its way is: an account's, or nobody's known, whose id alone opens it. */
export function ownerOf(actor: Actor): string | null {
  return actor.kind === 'account' ? actor.accountId : null;
}

/**
 * True where the session has run out under somebody who opened the form signed in. What comes then must not become a
 * stranger's: after signing in again nobody would find it.
 */
export function isSignedOut({ actor, query }: Pick<RequestFacts, 'actor' | 'query'>): boolean {
  return actor.kind !== 'account' && query.has(drawnSignedIn);
}
