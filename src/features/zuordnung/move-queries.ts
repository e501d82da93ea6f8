import { sql } from 'kysely';
import { type Db, tables, type Tx } from '../../platform/database/handles.ts';

/** How many Anträge an account has sent. */
export async function countZuordnungen(db: Db, accountId: string): Promise<number> {
  const { count } = await tables<{ zuordnungen: { account_id: string } }>(db)
    .selectFrom('zuordnungen')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow();
  return count;
}

/** Gives all Anträge of an account to another one; an open one for a Betrieb that the other has asked for too ends. */
export async function moveZuordnungen(tx: Tx, from: string, to: string, now: Date): Promise<void> {
  await sql`update zuordnungen set state = 'withdrawn', decided_at = ${now}, code_hash = null
    where account_id = ${from} and state in ('waiting', 'letter') and betrieb_id in (
      select betrieb_id from zuordnungen where account_id = ${to} and state in ('waiting', 'letter')
    )`.execute(tx.kysely);
  await sql`update zuordnungen set account_id = ${to} where account_id = ${from}`.execute(tx.kysely);
}
