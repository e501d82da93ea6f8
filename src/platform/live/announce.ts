import { sql } from 'kysely';
import type { Tx } from '../database/handles.ts';

/** Channel on which processes tell each other that something has changed; the payload is `<slug> <topic> <topic> …`. */
export const changesChannel = 'kundenportal_changes';

/**
 * Tells open pages, in whichever process they are served, that what they show may have changed, once the transaction
 * commits. Topics are ids and nothing else: every database client may listen.
 */
export async function announceChange(tx: Tx, topics: readonly string[]): Promise<void> {
  const payload = [tx.chamber.slug, ...topics].join(' ');
  await sql`select pg_notify(${changesChannel}, ${payload})`.execute(tx.kysely);
}
