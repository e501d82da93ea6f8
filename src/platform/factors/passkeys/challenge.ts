import type { RequestFacts } from '../../http/context.ts';
import type { CookieToSet } from '../../http/reply.ts';
import { hashToken, looksLikeToken, makeToken } from '../../crypto/tokens.ts';

const browserCookie = 'passkey-browser';

/** How long a passkey may take to answer. */
export const challengeMinutes = 5;

/** Name of the hidden field that brings a challenge back, sealed. */
export const challengeField = 'challengeToken';

type Facts = Pick<RequestFacts, 'chamber' | 'cookie' | 'now' | 'parts'>;

/** What a passkey is asked for: to be made or to prove itself, by whom; a challenge for one counts for no other. */
export type ChallengeAbout = 'sign-in' | `register ${string}` | `second-step ${string}` | `prove ${string}`;

/** A question to a passkey, for the page that asks it. */
export interface Challenge {
  /** What the passkey signs: 256 random bits. */
  readonly challenge: string;
  readonly sealed: string;
  /** By which the browser is known again. */
  readonly cookies: readonly CookieToSet[];
}

/**
 * Makes a challenge that only this browser can bring back, for five minutes. Showing a page stores nothing: the seal
 * carries it, and answering uses it up in the database.
 */
export function makeChallenge(facts: Facts, about: ChallengeAbout): Challenge {
  const kept = facts.cookie(browserCookie);
  const browser = kept !== undefined && looksLikeToken(kept) ? kept : makeToken();
  const challenge = makeToken();
  const until = facts.now.getTime() + challengeMinutes * 60_000;
  const plain = Buffer.from(JSON.stringify({ challenge, browser: hashToken(browser), until }));
  const sealed = facts.parts.secrets.seal(purpose(facts, about), plain).toString('base64url');
  return { challenge, sealed, cookies: browser === kept ? [] : [{ name: browserCookie, value: browser }] };
}

/** A challenge that came back in time, from its own browser. */
export interface OpenedChallenge {
  readonly challenge: string;
  readonly voidAfter: Date;
}

/** Opens a sealed challenge; undefined when it is too old, of another browser, about something else or made up. */
export function openChallenge(
  facts: Facts,
  about: ChallengeAbout,
  sealed: string,
): OpenedChallenge | undefined {
  const browser = facts.cookie(browserCookie);
  if (browser === undefined) return undefined;
  try {
    const plain = facts.parts.secrets.open(purpose(facts, about), Buffer.from(sealed, 'base64url'));
    const read = JSON.parse(plain.toString()) as { challenge: string; browser: string; until: number };
    const good = read.browser === hashToken(browser) && facts.now.getTime() < read.until;
    return good ? { challenge: read.challenge, voidAfter: new Date(read.until) } : undefined;
  } catch {
    return undefined;
  }
}

// the key is shared by all chambers, so the chamber is part of the purpose
function purpose(facts: Facts, about: ChallengeAbout): string {
  return `second-factor/passkey/${facts.chamber.slug}/${about}`;
}
