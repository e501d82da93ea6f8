import { sql } from 'kysely';
import type { AntragState } from '../../lib/antrag-words.ts';
import { type Db, tables, type Tx } from '../../platform/database/handles.ts';
import { mostWrongCodes, type ZuordnungDetail } from './rules.ts';
import type { Zuordnung, ZuordnungForBetrieb } from './zuordnung.ts';

/** The Anträge, and beside each the code that can confirm it. */
interface ZuordnungTables {
  antraege: {
    nummer: number;
    art: string;
    account_id: string;
    about_betrieb_id: string;
    state: AntragState;
    detail: ZuordnungDetail | null;
    sent_at: Date;
    ended_at: Date | null;
  };
  zuordnungen: {
    nummer: number;
    code_hash: string | null;
    token_hash: string | null;
    code_expires_at: Date | null;
    wrong_codes: number;
    codes_sent: number;
    code_waits_since: Date | null;
  };
  betriebe: { id: string; name: string; betriebsnummer: string };
  accounts: { id: string; first_name: string; last_name: string; email: string };
}

function zuordnungen(db: Db) {
  return tables<ZuordnungTables>(db)
    .selectFrom('antraege')
    .innerJoin('zuordnungen', 'zuordnungen.nummer', 'antraege.nummer')
    .innerJoin('betriebe', 'betriebe.id', 'antraege.about_betrieb_id')
    .select([
      'antraege.nummer',
      'antraege.account_id',
      'antraege.about_betrieb_id as betrieb_id',
      'betriebe.name as betrieb_name',
      'betriebe.betriebsnummer',
      'antraege.state',
      'antraege.detail',
      'zuordnungen.code_hash',
      'zuordnungen.code_expires_at',
      'zuordnungen.wrong_codes',
      'zuordnungen.code_waits_since',
    ]);
}

/** One's own Antrag by its number; someone else's is not found. */
export async function findZuordnung(
  db: Db,
  accountId: string,
  nummer: number,
): Promise<Zuordnung | undefined> {
  return zuordnungen(db)
    .where('antraege.account_id', '=', accountId)
    .where('antraege.nummer', '=', nummer)
    .executeTakeFirst();
}

/** The Antrag whose mailed link carries this token, with who asks. */
export async function findZuordnungByToken(
  db: Db,
  tokenHash: string,
): Promise<ZuordnungForBetrieb | undefined> {
  return zuordnungen(db)
    .innerJoin('accounts', 'accounts.id', 'antraege.account_id')
    .select(['accounts.first_name', 'accounts.last_name', 'accounts.email as account_email'])
    .where('zuordnungen.token_hash', '=', tokenHash)
    .executeTakeFirst();
}

/** The open Anträge of an account, the newest first. */
export async function listOpenZuordnungen(db: Db, accountId: string): Promise<readonly Zuordnung[]> {
  return zuordnungen(db)
    .where('antraege.account_id', '=', accountId)
    .where('antraege.state', '=', 'awaiting')
    .orderBy('antraege.nummer', 'desc')
    .limit(50)
    .execute();
}

/** Whether the Betrieb has said since then that it does not know this person. */
export async function wasDeniedSince(
  db: Db,
  accountId: string,
  betriebId: string,
  since: Date,
): Promise<boolean> {
  const row = await tables<ZuordnungTables>(db)
    .selectFrom('antraege')
    .select('nummer')
    .where('art', '=', 'zuordnung')
    .where('account_id', '=', accountId)
    .where('about_betrieb_id', '=', betriebId)
    .where('detail', '=', 'denied')
    .where('ended_at', '>', since)
    .executeTakeFirst();
  return row !== undefined;
}

/** Begins to keep what can confirm a new Antrag; there is no code yet. */
export async function insertZuordnung(tx: Tx, nummer: number): Promise<void> {
  await sql`insert into zuordnungen (nummer) values (${nummer})`.execute(tx.kysely);
}

/** Holds an Antrag while a code can confirm it, so that it neither ends nor gets another code meanwhile. */
async function holdWaiting(tx: Tx, nummer: number): Promise<boolean> {
  const row = await tables<ZuordnungTables>(tx)
    .selectFrom('antraege')
    .select('nummer')
    .where('nummer', '=', nummer)
    .where('state', '=', 'awaiting')
    .where('detail', '=', 'code')
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Gives an open Antrag a fresh code and link; older ones stop working.
 * @returns how many it has had by now; undefined where it waits no more or has had its share
 */
export async function storeCode(
  tx: Tx,
  nummer: number,
  code: { readonly codeHash: string; readonly tokenHash: string; readonly expiresAt: Date },
  most: number,
): Promise<number | undefined> {
  if (!(await holdWaiting(tx, nummer))) return undefined;
  const row = await tables<ZuordnungTables>(tx)
    .updateTable('zuordnungen')
    .set((eb) => ({
      code_hash: code.codeHash,
      token_hash: code.tokenHash,
      code_expires_at: code.expiresAt,
      wrong_codes: 0,
      code_waits_since: null,
      codes_sent: eb('codes_sent', '+', 1),
    }))
    .where('nummer', '=', nummer)
    .where('codes_sent', '<', most)
    .returning('codes_sent')
    .executeTakeFirst();
  return row?.codes_sent;
}

/** Notes that a code is to be mailed to the Betrieb together with others. */
export async function markCodeWaiting(tx: Tx, nummer: number, most: number, now: Date): Promise<boolean> {
  if (!(await holdWaiting(tx, nummer))) return false;
  const row = await tables<ZuordnungTables>(tx)
    .updateTable('zuordnungen')
    .set({ code_waits_since: now })
    .where('nummer', '=', nummer)
    .where('codes_sent', '<', most)
    .returning('nummer')
    .executeTakeFirst();
  return row !== undefined;
}

function waitingForMail(db: Db) {
  return tables<ZuordnungTables>(db)
    .selectFrom('zuordnungen')
    .innerJoin('antraege', 'antraege.nummer', 'zuordnungen.nummer')
    .where('code_waits_since', 'is not', null)
    .where('antraege.state', '=', 'awaiting');
}

/** Betriebe for which codes wait, the one that waits longest first. */
export async function findBetriebeWithWaitingCodes(db: Db): Promise<readonly string[]> {
  const rows = await waitingForMail(db)
    .select('about_betrieb_id')
    .groupBy('about_betrieb_id')
    .orderBy((eb) => eb.fn.min('code_waits_since'))
    .execute();
  return rows.map((row) => row.about_betrieb_id);
}

/** Open Anträge for a Betrieb whose codes wait, the oldest first, with who asks. */
export async function findWaitingCodes(
  db: Db,
  betriebId: string,
  most: number,
): Promise<readonly { nummer: number; firstName: string; lastName: string; email: string }[]> {
  return waitingForMail(db)
    .innerJoin('accounts', 'accounts.id', 'antraege.account_id')
    .select([
      'zuordnungen.nummer',
      'accounts.first_name as firstName',
      'accounts.last_name as lastName',
      'accounts.email',
    ])
    .where('about_betrieb_id', '=', betriebId)
    .orderBy('code_waits_since')
    .orderBy('zuordnungen.nummer')
    .limit(most)
    .execute();
}

/** Counts a wrong code. */
export async function countWrongCode(tx: Tx, nummer: number): Promise<void> {
  await tables<ZuordnungTables>(tx)
    .updateTable('zuordnungen')
    .set((eb) => ({ wrong_codes: eb('wrong_codes', '+', 1) }))
    .where('nummer', '=', nummer)
    .execute();
}

/** Whether the code that was checked still counts: no newer one was mailed meanwhile. Held until the transaction ends. */
export async function holdsCode(tx: Tx, nummer: number, codeHash: string): Promise<boolean> {
  if (!(await holdWaiting(tx, nummer))) return false;
  const row = await tables<ZuordnungTables>(tx)
    .selectFrom('zuordnungen')
    .select('nummer')
    .where('nummer', '=', nummer)
    .where('code_hash', '=', codeHash)
    .where('wrong_codes', '<', mostWrongCodes)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** Forgets the code of an Antrag that has ended. */
export async function forgetCode(tx: Tx, nummer: number): Promise<void> {
  await tables<ZuordnungTables>(tx)
    .updateTable('zuordnungen')
    .set({ code_hash: null, code_waits_since: null })
    .where('nummer', '=', nummer)
    .execute();
}

/** The link in force of an account to a Betrieb. */
export async function findLinkOf(db: Db, accountId: string, betriebId: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from links where account_id = ${accountId} and betrieb_id = ${betriebId} and ended_at is null`.execute(
    db.kysely,
  );
  return rows[0]?.id;
}
