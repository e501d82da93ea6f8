import { makeToken } from '../../../platform/crypto/tokens.ts';
import type { RequestFacts } from '../../../platform/http/context.ts';
import type { CookieToSet } from '../../../platform/http/reply.ts';

const name = 'device';

/** How long a browser is known again without signing in. */
export const KNOWN_DAYS = 90;

/** Accounts that a browser is known for at most: a family's or an office's machine. */
const MOST_ACCOUNTS = 8;

/** A browser that people have signed in with. */
export interface KnownBrowser {
  /** Of the browser, the same for all its accounts. */
  readonly id: string;
  /** When each account last signed in here, in milliseconds since 1970, newest first. */
  readonly accounts: readonly { readonly id: string; readonly at: number }[];
}

type Facts = Pick<RequestFacts, 'chamber' | 'cookie' | 'now' | 'parts'>;

// the key is shared by all chambers, so the chamber is part of the purpose
const purpose = (context: Facts) => `sign-in/device/${context.chamber.slug}`;

/** The browser that a request comes from, if somebody has signed in with it; its cookie is sealed, so none is made up. */
export function readBrowser(context: Facts): KnownBrowser | undefined {
  const value = context.cookie(name);
  if (!value) return undefined;
  try {
    const plain = context.parts.secrets.open(purpose(context), Buffer.from(value, 'base64url'));
    return JSON.parse(plain.toString()) as KnownBrowser;
  } catch {
    return undefined;
  }
}

/** True when this account has signed in with this browser in the last 90 days. */
export function isKnownFor(browser: KnownBrowser | undefined, accountId: string, now: Date): boolean {
  const since = now.getTime() - KNOWN_DAYS * 24 * 3_600_000;
  return browser?.accounts.some(({ id, at }) => id === accountId && at > since) ?? false;
}

/**
 * Lets a browser be known again for an account that has just signed in with it. It opens nothing: a password is needed
 * as ever. It only keeps strangers of the same address range from using up this browser's attempts.
 */
export function keepBrowser(context: Facts, accountId: string): CookieToSet {
  const before = readBrowser(context);
  const others = (before?.accounts ?? []).filter(({ id }) => id !== accountId);
  const known: KnownBrowser = {
    id: before?.id ?? makeToken(),
    accounts: [{ id: accountId, at: context.now.getTime() }, ...others].slice(0, MOST_ACCOUNTS),
  };
  const sealed = context.parts.secrets.seal(purpose(context), Buffer.from(JSON.stringify(known)));
  return { name, value: sealed.toString('base64url'), maxAgeSeconds: KNOWN_DAYS * 24 * 3600 };
}
