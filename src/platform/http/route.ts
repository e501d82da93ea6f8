import type { Actor } from '../access/actor.ts';
import type { Permission } from '../access/permission.ts';
import type { AuditEvent } from '../audit/audit.ts';
import type { Watched } from '../live/streams.ts';
import type {
  PerhapsReadContext,
  PrepareContext,
  ReadContext,
  RequestFacts,
  WriteContext,
} from './context.ts';
import { type Reply, unknown } from './reply.ts';
import type { UploadLimits } from './uploads.ts';

/** A route that shows something. It reads in a read-only transaction, so GET cannot change anything. */
export interface GetRoute {
  readonly method: 'GET';
  readonly path: string;
  readonly may: Permission;
  /** For whom it reads the database: for everybody, only for who is signed in, or for nobody. */
  readonly reads: 'for-everybody' | 'for-somebody' | 'never';
  /** Who looked is on record; absent where looking is nobody's concern. */
  readonly audit?: AuditEvent;
  /** True where a page's script asks and no person: it is never led anywhere, only told that there is nothing. */
  readonly live?: true;
  readonly answer: (context: ReadContext) => Reply | Promise<Reply>;
}

/** A route that changes something, with the event that the audit trail gets in the same transaction. */
export interface PostRoute {
  readonly method: 'POST';
  readonly path: string;
  readonly may: Permission;
  readonly audit: AuditEvent;
  /** How many files it takes with its form, and how large; absent: none. */
  readonly files?: UploadLimits | undefined;
  /** True where it reads the body itself, once it is known that the sender may send it. */
  readonly streams?: true | undefined;
  readonly prepare: (context: PrepareContext) => unknown;
  readonly answer: (context: WriteContext, prepared: never) => Reply | Promise<Reply>;
}

export type Route = GetRoute | PostRoute;

/** Declares a page that reads the database. */
export function get(
  path: string,
  spec: { readonly may: Permission },
  answer: (context: ReadContext) => Reply | Promise<Reply>,
): GetRoute {
  return { method: 'GET', path, may: spec.may, reads: 'for-everybody', answer };
}

/**
 * Declares a page whose opening is on record, because it shows somebody else's data (Art. 15 DSGVO: who looked). The
 * audit trail gets its row before the page goes out; nothing else changes by a GET.
 */
export function getAudited(
  path: string,
  spec: { readonly may: Permission; readonly audit: AuditEvent },
  answer: (context: ReadContext) => Reply | Promise<Reply>,
): GetRoute {
  return { method: 'GET', path, ...spec, reads: 'for-everybody', answer };
}

/** Declares a page made without the database: for people not signed in it costs no round trip at all. */
export function getStatic(
  path: string,
  spec: { readonly may: Permission },
  answer: (context: RequestFacts) => Reply | Promise<Reply>,
): GetRoute {
  return { method: 'GET', path, may: spec.may, reads: 'never', answer };
}

/**
 * Declares a page that opens without the database as {@link getStatic} does, and reads it only for somebody signed in.
 * While the database is away, everybody gets the page as strangers see it.
 */
export function getForAnyone(
  path: string,
  spec: { readonly may: Permission },
  answer: (context: PerhapsReadContext) => Reply | Promise<Reply>,
): GetRoute {
  return { method: 'GET', path, may: spec.may, reads: 'for-somebody', answer };
}

/**
 * Declares where a page of somebody signed in is told that what it shows has changed, for as long as it is open. Nothing
 * of the change goes through there: the page asks for itself.
 * @param watch what is shown by now, and what to listen to; undefined where there is nothing that this person may see.
 *   Asked again with each change and several times a minute, with the rights that the person has then.
 */
export function getLive(
  path: string,
  spec: { readonly may: Permission },
  watch: (context: ReadContext) => Promise<Watched | undefined>,
): GetRoute {
  return {
    ...get(path, spec, async (context) => {
      const watched = await watch(context);
      return watched ? { kind: 'events', watched, watch, who: idOf(context.actor) } : unknown();
    }),
    live: true,
  };
}

function idOf(actor: Actor): string {
  if (actor.kind === 'account') return actor.accountId;
  return actor.kind === 'staff' ? actor.staffId : actor.kind;
}

/** Declares an action: who may, what the audit trail calls it, what it does. */
export function post(
  path: string,
  spec: { readonly may: Permission; readonly audit: AuditEvent },
  answer: (context: WriteContext) => Reply | Promise<Reply>,
): PostRoute {
  return { method: 'POST', path, ...spec, prepare: () => undefined, answer };
}

/**
 * Declares an action with work before its transaction opens. Password hashes belong there:
 * a connection that waits for one would be missing elsewhere.
 */
export function postPrepared<Prepared>(
  path: string,
  spec: {
    readonly may: Permission;
    readonly audit: AuditEvent;
    readonly files?: UploadLimits;
    readonly prepare: (context: PrepareContext) => Prepared | Promise<Prepared>;
  },
  answer: (context: WriteContext, prepared: Prepared) => Reply | Promise<Reply>,
): PostRoute {
  return { method: 'POST', path, ...spec, answer };
}

/**
 * Declares an action that takes a file of any size: its preparation reads the body (`context.incoming`) piece by piece,
 * after the permission was granted, and keeps the pieces in transactions of their own (`context.writingApart`).
 */
export function postStreamed<Prepared>(
  path: string,
  spec: {
    readonly may: Permission;
    readonly audit: AuditEvent;
    readonly prepare: (context: PrepareContext) => Promise<Prepared>;
  },
  answer: (context: WriteContext, prepared: Prepared) => Reply | Promise<Reply>,
): PostRoute {
  return { method: 'POST', path, ...spec, streams: true, answer };
}
