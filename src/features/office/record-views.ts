import type { GetRoute, Route } from '../../platform/http/route.ts';
import type { ReadContext } from '../../platform/http/context.ts';
import type { Reply } from '../../platform/http/reply.ts';

const kinds = { betriebe: 'betrieb', personen: 'person', konten: 'account' } as const;
const belowRecord = /^\/verwaltung\/(betriebe|personen|konten)\/:id\/(.+)$/;

/**
 * Puts on record who opens any page below that of a Betrieb, a Person or an account, as opening the page itself is, so
 * that people can be told who looked at their data (Art. 15 DSGVO); a page added later cannot forget it. What has an
 * event of its own keeps it, and names the record.
 */
export function withViewOnRecord(route: Route): Route {
  const [, segment = '', below = ''] = belowRecord.exec(route.path) ?? [];
  if (route.method !== 'GET' || !(segment in kinds)) return route;
  const kind = kinds[segment as keyof typeof kinds];
  const page = below
    .split('/')
    .filter((part) => !part.startsWith(':'))
    .join(' ');
  return {
    ...route,
    audit: route.audit ?? `office.${kind}-opened`,
    answer: async (context: ReadContext) =>
      named(await route.answer(context), route, kind, { id: context.params['id'] ?? '', page }),
  };
}

function named(
  reply: Reply,
  route: GetRoute,
  kind: string,
  seen: { readonly id: string; readonly page: string },
): Reply {
  const isShown = reply.kind !== 'unknown' && reply.kind !== 'redirect';
  if (!isShown || (route.audit && !reply.audit)) return reply;
  const subjects = { [kind]: seen.id, ...reply.audit?.subjects };
  if (route.audit) return { ...reply, audit: { ...reply.audit, subjects } };
  return { ...reply, audit: { ...reply.audit, subjects, facts: { page: seen.page, ...reply.audit?.facts } } };
}
