import type { RequestFacts } from '../../platform/http/context.ts';
import type { CookieToSet } from '../../platform/http/reply.ts';

type Facts = Pick<RequestFacts, 'chamber' | 'now' | 'parts'>;

const cookieName = 'antrag';
const minutes = 30;

// the key is shared by all chambers, so the chamber is part of the purpose
const purpose = ({ chamber }: Facts) => `antraege/sent/${chamber.slug}`;

/** Lets the browser that sent an Antrag without signing in see its number and copy for a while. */
export function keepSent(facts: Facts, nummer: number): CookieToSet {
  const plain = Buffer.from(JSON.stringify({ nummer, at: facts.now.getTime() }));
  const value = facts.parts.secrets.seal(purpose(facts), plain).toString('base64url');
  return { name: cookieName, value, maxAgeSeconds: minutes * 60 };
}

/** The number of the Antrag that this browser has just sent. */
export function lastSent(facts: Facts & Pick<RequestFacts, 'cookie'>): number | undefined {
  try {
    const sealed = Buffer.from(facts.cookie(cookieName) ?? '', 'base64url');
    const read = JSON.parse(facts.parts.secrets.open(purpose(facts), sealed).toString()) as {
      readonly nummer: number;
      readonly at: number;
    };
    return facts.now.getTime() - read.at > minutes * 60_000 ? undefined : read.nummer;
  } catch {
    return undefined;
  }
}
