import type { RequestFacts } from '../../platform/http/context.ts';
import type { CookieToSet } from '../../platform/http/reply.ts';

type Facts = Pick<RequestFacts, 'actor' | 'chamber' | 'now' | 'parts'>;

const cookieName = 'bescheinigung';
const minutes = 60;

// the key is shared by all chambers, so the chamber is part of the purpose
const purpose = ({ chamber }: Facts) => `bescheinigungen/code/${chamber.slug}`;

function holderOf({ actor }: Facts): string {
  if (actor.kind === 'account') return actor.accountId;
  return actor.kind === 'staff' ? actor.staffId : '';
}

/**
 * Lets the browser that has just had something issued print it for an hour, as often as it likes. The code stands sealed
 * in its cookie and nowhere else: the database could not print it again.
 */
export function keepCode(
  facts: Facts,
  { id, code }: { readonly id: string; readonly code: string },
): CookieToSet {
  const plain = Buffer.from(JSON.stringify({ id, code, holder: holderOf(facts), at: facts.now.getTime() }));
  const value = facts.parts.secrets.seal(purpose(facts), plain).toString('base64url');
  return { name: cookieName, value, maxAgeSeconds: minutes * 60 };
}

/** The code of what this browser has just had issued; undefined for anything else, and after an hour. */
export function keptCode(facts: Facts & Pick<RequestFacts, 'cookie'>, id: string): string | undefined {
  try {
    const sealed = Buffer.from(facts.cookie(cookieName) ?? '', 'base64url');
    const read = JSON.parse(facts.parts.secrets.open(purpose(facts), sealed).toString()) as {
      readonly id: string;
      readonly code: string;
      readonly holder: string;
      readonly at: number;
    };
    const isOver = facts.now.getTime() - read.at > minutes * 60_000;
    return isOver || read.id !== id || read.holder !== holderOf(facts) ? undefined : read.code;
  } catch {
    return undefined;
  }
}
