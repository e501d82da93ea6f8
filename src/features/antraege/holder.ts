import { hashToken, looksLikeToken, makeToken } from '../../platform/crypto/tokens.ts';
import type { RequestFacts } from '../../platform/http/context.ts';
import type { CookieToSet } from '../../platform/http/reply.ts';
import type { DraftHolder } from './draft-queries.ts';

const cookieName = 'antragsentwurf';

function tokenOf(facts: Pick<RequestFacts, 'cookie'>): string | undefined {
  const token = facts.cookie(cookieName);
  return token !== undefined && looksLikeToken(token) ? token : undefined;
}

/** Who holds the drafts that this request may see: the account, and the browser for what was begun without signing in. */
export function holderOf(facts: Pick<RequestFacts, 'actor' | 'cookie'>): DraftHolder {
  const token = tokenOf(facts);
  return {
    accountId: facts.actor.kind === 'account' ? facts.actor.accountId : null,
    tokenHash: token === undefined ? null : hashToken(token),
  };
}

/** Finds drafts of this browser again until it is closed; the token is that of earlier drafts where there is one. */
export function browserToken(facts: Pick<RequestFacts, 'cookie'>): {
  readonly tokenHash: string;
  readonly cookie: CookieToSet;
} {
  const token = tokenOf(facts) ?? makeToken();
  return { tokenHash: hashToken(token), cookie: { name: cookieName, value: token } };
}
