import type { RequestFacts } from '../../platform/http/context.ts';
import type { CookieToSet } from '../../platform/http/reply.ts';
import { openNote, sealNote } from '../../platform/http/sealed-note.ts';

type Facts = Pick<RequestFacts, 'chamber' | 'now' | 'parts'>;

const cookieName = 'antrag';
const minutes = 30;
const purpose = 'antraege/sent';

/** Lets the browser that sent an Antrag without signing in see its number and copy for a while. */
export function keepSent(facts: Facts, nummer: number): CookieToSet {
  const value = sealNote(facts, purpose, { nummer, at: facts.now.getTime() });
  return { name: cookieName, value, maxAgeSeconds: minutes * 60 };
}

/** The number of the Antrag that this browser has just sent. */
export function lastSent(facts: Facts & Pick<RequestFacts, 'cookie'>): number | undefined {
  const { nummer, at } = openNote(facts, purpose, facts.cookie(cookieName) ?? '') ?? {};
  if (typeof nummer !== 'number' || typeof at !== 'number') return undefined;
  return facts.now.getTime() - at > minutes * 60_000 ? undefined : nummer;
}
