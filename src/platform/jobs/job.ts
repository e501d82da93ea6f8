import { sql } from 'kysely';
import type { Tx } from '../database/handles.ts';
import type { Chamber } from '../chamber/chamber.ts';

/** Work that the worker does for one chamber, again and again; what waits lies in the feature's own tables. */
export interface Job {
  /** Unique; `wakeJob` names it. */
  readonly name: string;
  /** Events that wake it too, for a feature that tells others without knowing them. */
  readonly wokenBy?: readonly string[];
  /** Longest time between two runs when nobody wakes it, in seconds. */
  readonly everySeconds: number;
  /**
   * Does what is due now. Must be safe to run in several processes at once and to be killed at any point.
   * @returns true when more is waiting and it should run again at once
   */
  readonly run: (chamber: Chamber, now: Date) => Promise<boolean>;
}

/** Channel that wakes workers; the payload is `<slug> <job name>`. */
export const wakeChannel = 'kundenportal_wake';

/**
 * Wakes a job of this chamber once the transaction commits; after a rollback nobody is woken.
 * @param jobName of one job, or an event that several wait for
 */
export async function wakeJob(tx: Tx, jobName: string): Promise<void> {
  await sql`select pg_notify(${wakeChannel}, ${`${tx.chamber.slug} ${jobName}`})`.execute(tx.kysely);
}
