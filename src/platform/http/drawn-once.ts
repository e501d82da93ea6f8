import type { Chamber } from '../chamber/chamber.ts';
import type { View } from '../ui/view.ts';
import { renderDocument } from '../ui/index.ts';
import type { RequestFacts } from './context.ts';
import type { Reply } from './reply.ts';

type Draw = (facts: RequestFacts, sent: boolean) => Reply;

/** Stands where the reference of each request will stand; no reference has such letters. */
const anyReference = 'OOOOOOOO';

/**
 * A page for many at once, drawn once for each chamber, language and kind of request: only its reference differs. Turning
 * somebody away then costs a tenth of serving a page, or the house would be busy with nothing else when it is full. What
 * could tell one person's request from another's, such as the address, is not on it.
 */
export function drawnOnce(draw: Draw): Draw {
  const drawn = new Map<string, Reply>();
  return (facts, sent) => {
    const { chamber, locale, view, requestId } = facts;
    const key = `${chamber.slug} ${locale} ${view.inOffice === true} ${sent}`;
    let reply = drawn.get(key);
    if (!reply) drawn.set(key, (reply = asText(draw(forAnyone(facts), sent), chamber)));
    if (reply.kind !== 'drawn') return draw(facts, sent);
    return { ...reply, html: reply.html.replaceAll(anyReference, requestId) };
  };
}

function forAnyone(facts: RequestFacts): RequestFacts {
  const view: View = { ...facts.view, path: '', languageSwitch: undefined };
  return { ...facts, view, requestId: anyReference };
}

function asText(reply: Reply, { wording }: Chamber): Reply {
  if (reply.kind !== 'page') return reply;
  const { document, ...same } = reply;
  return { ...same, kind: 'drawn', html: renderDocument(document, wording.terms) };
}
