import { sql } from 'kysely';
import { type Db, tables, type Tx } from '../../platform/database/handles.ts';
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

/** Holds an account still until the end of the transaction. */
export async function lockAccount(tx: Tx, accountId: string): Promise<void> {
  await sql`select 1 from accounts where id = ${accountId} for update`.execute(tx.kysely);
}

/** Links of an account that were given for a time that is over; in the order in which they are ended. */
export async function selectOverdueLinksOf(db: Db, accountId: string, now: Date): Promise<readonly string[]> {
  const rows = await tables<FreischaltungTables>(db)
    .selectFrom('links')
    .select('id')
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .where('ends_at', '<=', now)
    .orderBy('betrieb_id')
    .execute();
  return rows.map((row) => row.id);
}
