import type { Chamber } from '../chamber/chamber.ts';
import type { Statement } from '../database/prepared.ts';
import type { Actor } from './actor.ts';

/** Rows of one statement. */
export type Rows = readonly Readonly<Record<string, unknown>>[];

/**
 * How a session cookie becomes an actor. The statements travel with the opening of the transaction, so that knowing
 * who asks costs no round trip of its own; the composition root joins those of the features that know sessions and links.
 */
export interface ActorSource {
  /** Name of the session cookie. */
  readonly cookie: string;
  /** True when the cookie's value has the shape of a session token; anything else needs no look-up. */
  readonly isToken: (value: string) => boolean;
  /** Statements whose results identify the actor. */
  readonly statements: (token: string, now: Date, chamber: Chamber) => readonly Statement[];
  /** The actor from those results in order; anonymous when the session is over. */
  readonly read: (results: readonly Rows[]) => Actor;
}
