import type { RequestFacts } from '../http/context.ts';
import type { CookieToSet } from '../http/reply.ts';

const cookieName = 'recovery-codes';

/** How long fresh codes can be looked at: time to find the printer. */
const shownMinutes = 20;

/** Fresh recovery codes on the way to the page that shows them. */
export interface FreshCodes {
  readonly codes: readonly string[];
  readonly madeAt: Date;
}

type Facts = Pick<RequestFacts, 'chamber' | 'cookie' | 'now' | 'parts'>;

const purpose = (facts: Facts, ownerId: string) =>
  `second-factor/fresh-codes/${facts.chamber.slug}/${ownerId}`;

/** Seals fresh codes into a cookie: the database keeps only their hashes, and the page is reached by a redirect. */
export function keepFreshCodes(facts: Facts, ownerId: string, codes: readonly string[]): CookieToSet {
  const plain = Buffer.from(JSON.stringify({ codes, at: facts.now.getTime() }));
  const value = facts.parts.secrets.seal(purpose(facts, ownerId), plain).toString('base64url');
  return { name: cookieName, value, maxAgeSeconds: shownMinutes * 60 };
}

/** The codes that were made in this browser for this owner a moment ago. */
export function freshCodes(facts: Facts, ownerId: string): FreshCodes | undefined {
  const value = facts.cookie(cookieName);
  if (!value) return undefined;
  try {
    const plain = facts.parts.secrets.open(purpose(facts, ownerId), Buffer.from(value, 'base64url'));
    const { codes, at } = JSON.parse(plain.toString()) as { codes: string[]; at: number };
    return facts.now.getTime() - at < shownMinutes * 60_000 ? { codes, madeAt: new Date(at) } : undefined;
  } catch {
    return undefined;
  }
}

/** Takes the codes away once they are kept. */
export const forgetFreshCodes: CookieToSet = { name: cookieName, value: '' };
