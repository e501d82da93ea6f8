import type { Actor, SignedInActor, StaffActor } from '../access/actor.ts';
import type { Chamber } from '../chamber/chamber.ts';
import type { PasswordHasher } from '../crypto/passwords.ts';
import type { SecretBox } from '../crypto/secret-box.ts';
import type { Db, Tx } from '../database/handles.ts';
import type { LetterPress } from '../letters/index.ts';
import type { Storage } from '../storage/object-store.ts';
import type { Locale } from '../texts/wording.ts';
import type { View } from '../ui/view.ts';
import type { VirusScanner } from '../virus-scan/virus-scanner.ts';
import type { KeepUploads } from './resumed-uploads.ts';
import type { Uploads } from './uploads.ts';

/** Parts of the house that handlers may need beside the database. */
export interface Parts {
  readonly passwords: PasswordHasher;
  readonly secrets: SecretBox;
  readonly letterPress: LetterPress;
  readonly storage: Storage;
  /** Looks at files before anybody gets them; absent where the operator has none. */
  readonly virusScanner?: VirusScanner | undefined;
  /** Address that mails come from, where it is not the chamber's service address. */
  readonly mailFrom?: string | undefined;
  /** True in the demo only. */
  readonly demo: boolean;
}

/** Where a request came from, as far as the portal trusts what it is told. */
export interface Client {
  readonly address: string;
  /** `/24` or `/64` around the address: what limits count by and the audit trail keeps. */
  readonly range: string;
  readonly userAgent: string;
}

/** What a request brings, before any transaction is open. */
export interface RequestFacts {
  readonly chamber: Chamber;
  readonly actor: Actor;
  readonly locale: Locale;
  readonly now: Date;
  readonly client: Client;
  /** Reference that stands in log, audit trail and on error pages. */
  readonly requestId: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Fields of the posted form; a field sent more than once keeps its last value. Empty on GET. */
  readonly form: Readonly<Record<string, string>>;
  /** The request itself where the route reads its body; absent everywhere else. */
  readonly incoming?: Request | undefined;
  /** Files of the posted form, where the route takes some. */
  readonly uploads: Uploads;
  /** Keeps those files for an account where the form cannot be taken yet; absent in the office. */
  readonly keepUploads?: KeepUploads | undefined;
  readonly cookie: (name: string) => string | undefined;
  readonly view: View;
  readonly parts: Parts;
  /** True where an open page asks by itself: nobody did anything, so the session does not count as used. */
  readonly byItself?: boolean | undefined;
}

/** A request that reads. */
export interface ReadContext extends RequestFacts {
  readonly db: Db;
}

/** A request that reads where that is open anyway: it always is for somebody signed in. */
export interface PerhapsReadContext extends RequestFacts {
  readonly db: Db | undefined;
}

/** A request that changes something, all in one transaction. */
export interface WriteContext extends RequestFacts {
  readonly tx: Tx;
}

/** Work before the transaction opens, such as hashing: it may look things up in a transaction of its own. */
export interface PrepareContext extends RequestFacts {
  readonly reading: <Value>(work: (db: Db) => Promise<Value>) => Promise<Value>;
  /** Keeps something in a transaction of its own, which stays whatever becomes of the request. */
  readonly writingApart: <Value>(work: (tx: Tx) => Promise<Value>) => Promise<Value>;
}

/** The actor of a route whose permission lets only signed-in people through. */
export function signedInActor(context: { readonly actor: Actor }): SignedInActor {
  if (context.actor.kind !== 'account') throw new Error('this route must require signing in');
  return context.actor;
}

/** The actor of a route of the office. */
export function staffActor(context: { readonly actor: Actor }): StaffActor {
  if (context.actor.kind !== 'staff') throw new Error('this route must be one of the office');
  return context.actor;
}
