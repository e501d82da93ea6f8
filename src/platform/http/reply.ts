import type { VNode } from 'preact';
import type { AuditEntry } from '../audit/audit.ts';
import type { Db } from '../database/handles.ts';
import type { Watched } from '../live/streams.ts';
import type { ReadContext } from './context.ts';

/** A cookie to set; all are HttpOnly, SameSite=Lax and Secure over HTTPS. */
export interface CookieToSet {
  readonly name: string;
  /** Empty to delete it. */
  readonly value: string;
  /** Seconds until it goes; absent: with the browser session. */
  readonly maxAgeSeconds?: number;
}

/** What the audit trail should say of this request beside event and time, which the route knows. */
export type AuditDetail = Partial<
  Pick<AuditEntry, 'outcome' | 'subjects' | 'facts' | 'accountId' | 'staffId'>
> & {
  /** Further subjects, where it was done to many at once: each gets a row of its own, so that its trail tells of it. */
  readonly alsoAbout?: readonly Readonly<Record<string, string>>[];
};

interface Common {
  readonly cookies?: readonly CookieToSet[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly audit?: AuditDetail;
  /** True for a page that is only looked at: links lead nowhere, forms send nothing, no script runs. */
  readonly readOnly?: true;
  /** Origins whose pages may show this one inside a frame; nobody may where it is absent. */
  readonly framedBy?: readonly string[];
}

/** What a handler answers. */
export type Reply = Common &
  (
    | { readonly kind: 'page'; readonly status: number; readonly document: VNode }
    /** A page that is drawn already. */
    | { readonly kind: 'drawn'; readonly status: number; readonly html: string }
    | { readonly kind: 'redirect'; readonly to: string }
    | {
        readonly kind: 'file';
        readonly body: Uint8Array | string;
        readonly contentType: string;
        readonly fileName?: string;
        /** 200 unless said otherwise. */
        readonly status?: number;
      }
    | {
        /** A file of any size, made while it is sent. */
        readonly kind: 'stream';
        /** @param reading looks something up in a transaction of its own, when the request's is long over */
        readonly body: (reading: ReadingWork) => AsyncIterable<Uint8Array>;
        readonly contentType: string;
        readonly fileName: string;
      }
    | {
        /** Tells an open page of changes for as long as it is open; see `getLive`. */
        readonly kind: 'events';
        readonly watched: Watched;
        /** The account whose streams are counted together. */
        readonly who: string;
        readonly watch: (context: ReadContext) => Promise<Watched | undefined>;
      }
    | { readonly kind: 'unknown' }
  );

/** Looks something up in a transaction of its own. */
export type ReadingWork = <Value>(work: (db: Db) => Promise<Value>) => Promise<Value>;

/** A page; status 200 unless said otherwise. */
export function page(document: VNode, more: Common & { readonly status?: number } = {}): Reply {
  const { status = 200, ...common } = more;
  return { kind: 'page', status, document, ...common };
}

/** The same page again because the input was refused: status 422, audited with the kind of refusal. */
export function refusedPage(
  document: VNode,
  refusal: string,
  more: Common & { readonly status?: number } = {},
): Reply {
  return page(document, { status: 422, ...more, audit: { outcome: refusal, ...more.audit } });
}

/** Success: 303 to the page that says what happened. */
export function redirect(to: string, more: Common = {}): Reply {
  return { kind: 'redirect', to, ...more };
}

/** Not there, or not this person's: both look the same. */
export function unknown(): Reply {
  return { kind: 'unknown' };
}
