import type { Kysely } from 'kysely';
import type { Chamber } from '../chamber/chamber.ts';

declare const mayWrite: unique symbol;

/** A handle that reads one chamber's data inside a transaction. */
export interface Db {
  /** Whose data it reaches; the database itself refuses the others'. */
  readonly chamber: Chamber;
  // oxlint-disable-next-line no-explicit-any -- each feature names its own tables through `tables()`
  readonly kysely: Kysely<any>;
}

/** A handle that may also write; everything done through one handle is committed together or not at all. */
export interface Tx extends Db {
  readonly [mayWrite]: true;
}

/** The query builder of a handle, typed with the tables of one feature. */
export function tables<Tables>(handle: Db): Kysely<Tables> {
  return handle.kysely as Kysely<Tables>;
}
