import type { FaultPages } from './http-app.ts';
import type { RequestFacts } from './context.ts';

/** Pages that say why something was not done; those for faults of ours are told by `onFault`. */
export type NotedPage = 'unknown' | 'forbidden' | 'link-missing' | 'not-accepted' | 'overloaded';

/** A request that was answered by such a page, as the log keeps it. */
export interface NotedAnswer {
  /** The reference that stands on the page. */
  readonly requestId: string;
  readonly page: NotedPage;
  readonly chamber: string;
  /** Without what could be a person's or a token. */
  readonly path: string;
  readonly status: number;
}

/** Tells of each such page when it is made, so that the reference on it finds a line of the log. */
export function notedPages(pages: FaultPages, note: (answer: NotedAnswer) => void): FaultPages {
  const noted = (facts: RequestFacts, page: NotedPage, status: number) => {
    const { chamber, requestId, path } = facts;
    note({ requestId, page, chamber: chamber.slug, path: pathForLog(path), status });
  };
  return {
    ...pages,
    unknown(facts) {
      noted(facts, 'unknown', 404);
      return pages.unknown(facts);
    },
    forbidden(facts, reason) {
      noted(facts, 'forbidden', 403);
      return pages.forbidden(facts, reason);
    },
    linkMissing(facts, kind) {
      noted(facts, 'link-missing', 403);
      return pages.linkMissing(facts, kind);
    },
    notAccepted(facts, status) {
      noted(facts, 'not-accepted', status);
      return pages.notAccepted(facts, status);
    },
    overloaded(facts, sent) {
      noted(facts, 'overloaded', 503);
      return pages.overloaded(facts, sent);
    },
  };
}

/** Longest part of an address that can be no token of ours. */
const longestPart = 36;
const longestPath = 200;

/** An address as the log may keep it: parts that could be an e-mail address, a name or a token become `…`. */
export function pathForLog(path: string): string {
  const parts = path.split('/').map((part) => (isPlain(part) ? part : '…'));
  return parts.join('/').slice(0, longestPath);
}

function isPlain(part: string): boolean {
  return part.length <= longestPart && /^[a-z0-9_.:-]*$/.test(part);
}
