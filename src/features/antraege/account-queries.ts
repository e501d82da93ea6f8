import { sql } from 'kysely';
import { type Db, tables, type Tx } from '../../platform/database/handles.ts';
import type { AntragRecord } from './antrag-record.ts';
import { type AntragTables, selectAntraege } from './select-queries.ts';

/**
 * The open Antrag of a kind with this key. Whoever looks for the same one waits until the transaction is over, so that of
 * two who would enter it at once the second finds it.
 */
export async function holdOpenByKey(tx: Tx, art: string, onlyKey: string): Promise<AntragRecord | undefined> {
  const lock = `${tx.chamber.slug} ${art} ${onlyKey}`;
  await sql`select pg_advisory_xact_lock(hashtext('antraege'), hashtext(${lock}))`.execute(tx.kysely);
  return selectAntraege(tx)
    .where('art', '=', art)
    .where('only_key', '=', onlyKey)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
}

/** What was entered from one form; a second press of its button waits until the first is done. */
export async function holdEntered(tx: Tx, formId: string): Promise<AntragRecord | undefined> {
  const lock = `${tx.chamber.slug} ${formId}`;
  await sql`select pg_advisory_xact_lock(hashtext('antraege'), hashtext(${lock}))`.execute(tx.kysely);
  return selectAntraege(tx).where('draft_id', '=', formId).executeTakeFirst();
}

/** How many Anträge an account has sent. */
export async function countAntraege(db: Db, accountId: string): Promise<number> {
  const { count } = await tables<AntragTables>(db)
    .selectFrom('antraege')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow();
  return count;
}

/** All Anträge that an account has sent, for whomever, the newest first. */
export function listSentBy(db: Db, accountId: string): Promise<readonly AntragRecord[]> {
  return selectAntraege(db).where('account_id', '=', accountId).orderBy('nummer', 'desc').execute();
}

/** Open Anträge of an account of which another one has an equal one open, where there may be but one. */
export async function listDoubledBy(db: Db, from: string, to: string): Promise<readonly AntragRecord[]> {
  return selectAntraege(db)
    .where('account_id', '=', from)
    .where('ended_at', 'is', null)
    .where(
      sql<boolean>`exists (select 1 from antraege o where o.art = antraege.art and o.account_id = ${to}
        and o.ended_at is null and substr(o.only_key, 37) = substr(antraege.only_key, 37))`,
    )
    .execute();
}

/** Gives all Anträge of an account to another one. Keys begin with the account, see `onlyKeyOf`. */
export async function moveAntraege(tx: Tx, from: string, to: string): Promise<void> {
  await sql`update antraege set account_id = ${to},
      goes_with = case when goes_with is null then null else ${to}::uuid end,
      only_key = ${to}::text || substr(only_key, 37)
    where account_id = ${from}`.execute(tx.kysely);
}
