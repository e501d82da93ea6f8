import { sql } from 'kysely';
import { tables, type Tx } from '../../platform/database/handles.ts';
import type { FreischaltungTables } from './tables.ts';

/** Gives a link in force every right without an end: its person has proven the Betrieb's letter or mailbox now. */
export async function raiseLink(tx: Tx, accountId: string, betriebId: string): Promise<string | undefined> {
  const row = await tables<FreischaltungTables>(tx)
    .updateTable('links')
    .set({ roles: ['verwaltung'], ends_at: null })
    .where('account_id', '=', accountId)
    .where('betrieb_id', '=', betriebId)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

/**
 * Makes requests of one account for links wait for each other, so that limits on their number hold at once; what was
 * given for a time that is over ends on this occasion.
 */
export async function lockAccountForLinking(tx: Tx, accountId: string, now: Date): Promise<void> {
  await sql`select 1 from accounts where id = ${accountId} for update`.execute(tx.kysely);
  await tables<FreischaltungTables>(tx)
    .updateTable('links')
    .set({ ended_at: sql`ends_at`, end_reason: 'time-over' })
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .where('ends_at', '<=', now)
    .execute();
}
