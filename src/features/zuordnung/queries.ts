import { type Generated, sql } from 'kysely';
import { type Db, tables, type Tx } from '../../platform/database/handles.ts';
import type { Zuordnung, ZuordnungForBetrieb } from './zuordnung.ts';
import { mostWrongCodes, type ZuordnungState } from './rules.ts';

interface ZuordnungTables {
  zuordnungen: {
    nummer: Generated<number>;
    account_id: string;
    betrieb_id: string;
    typed_name: string;
    state: ZuordnungState;
    sent_at: Date;
    decided_at: Date | null;
    confirmed_by: 'applicant' | 'betrieb' | null;
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

/** A link that was made since an open Antrag was sent has done it, also where it came by a PIN and has ended since. */
export const wasLinked = sql`exists (
  select 1 from links where links.account_id = zuordnungen.account_id
    and links.betrieb_id = zuordnungen.betrieb_id
    and (links.ended_at is null or links.created_at >= zuordnungen.sent_at))`;

/** An open Antrag is done as soon as the link is there. */
const linkedState = sql<ZuordnungState>`case
  when zuordnungen.state in ('waiting', 'letter') and ${wasLinked} then 'confirmed' else zuordnungen.state end`.as(
  'state',
);

/** Writes down that open Anträge of an account for a Betrieb are done by a link, so that a new one can be sent. */
export async function settleLinked(tx: Tx, accountId: string, betriebId: string, now: Date): Promise<void> {
  await sql`update zuordnungen set state = 'confirmed', decided_at = ${now}, confirmed_by = 'applicant'
    where account_id = ${accountId} and betrieb_id = ${betriebId} and state in ('waiting', 'letter')
      and ${wasLinked}`.execute(tx.kysely);
}

function withBetrieb(db: Db) {
  return tables<ZuordnungTables>(db)
    .selectFrom('zuordnungen')
    .innerJoin('betriebe', 'betriebe.id', 'zuordnungen.betrieb_id')
    .selectAll('zuordnungen')
    .select(['betriebe.name as betrieb_name', 'betriebe.betriebsnummer'])
    .select(linkedState);
}

/** One's own Antrag by its number; someone else's is not found. */
export async function findZuordnung(
  db: Db,
  accountId: string,
  nummer: number,
): Promise<Zuordnung | undefined> {
  return withBetrieb(db)
    .where('zuordnungen.account_id', '=', accountId)
    .where('zuordnungen.nummer', '=', nummer)
    .executeTakeFirst();
}

/** The Antrag whose mailed link carries this token, with who asks. */
export async function findZuordnungByToken(
  db: Db,
  tokenHash: string,
): Promise<ZuordnungForBetrieb | undefined> {
  return withBetrieb(db)
    .innerJoin('accounts', 'accounts.id', 'zuordnungen.account_id')
    .select(['accounts.first_name', 'accounts.last_name', 'accounts.email as account_email'])
    .where('zuordnungen.token_hash', '=', tokenHash)
    .executeTakeFirst();
}

/** Any Antrag by its number, with who asks, as the office finds it. */
export function findZuordnungByNummer(db: Db, nummer: number): Promise<ZuordnungForBetrieb | undefined> {
  return withBetrieb(db)
    .innerJoin('accounts', 'accounts.id', 'zuordnungen.account_id')
    .select(['accounts.first_name', 'accounts.last_name', 'accounts.email as account_email'])
    .where('zuordnungen.nummer', '=', nummer)
    .executeTakeFirst();
}

/** All Anträge of an account, newest first. */
export async function listZuordnungen(db: Db, accountId: string): Promise<readonly Zuordnung[]> {
  return withBetrieb(db)
    .where('zuordnungen.account_id', '=', accountId)
    .orderBy('zuordnungen.nummer', 'desc')
    .limit(200)
    .execute();
}

/** The open Antrag of an account for a Betrieb, if there is one. */
export async function findOpenZuordnung(
  db: Db,
  accountId: string,
  betriebId: string,
): Promise<number | undefined> {
  const row = await tables<ZuordnungTables>(db)
    .selectFrom('zuordnungen')
    .select('nummer')
    .where('account_id', '=', accountId)
    .where('betrieb_id', '=', betriebId)
    .where('state', 'in', ['waiting', 'letter'])
    .executeTakeFirst();
  return row?.nummer;
}

/** Whether the Betrieb has said since then that it does not know this person. */
export async function wasDeniedSince(
  db: Db,
  accountId: string,
  betriebId: string,
  since: Date,
): Promise<boolean> {
  const row = await tables<ZuordnungTables>(db)
    .selectFrom('zuordnungen')
    .select('nummer')
    .where('account_id', '=', accountId)
    .where('betrieb_id', '=', betriebId)
    .where('state', '=', 'denied')
    .where('decided_at', '>', since)
    .executeTakeFirst();
  return row !== undefined;
}

/** Stores a new Antrag. */
export async function insertZuordnung(
  tx: Tx,
  values: {
    accountId: string;
    betriebId: string;
    typedName: string;
    state: 'waiting' | 'letter';
    sentAt: Date;
  },
): Promise<number> {
  const row = await tables<ZuordnungTables>(tx)
    .insertInto('zuordnungen')
    .values({
      account_id: values.accountId,
      betrieb_id: values.betriebId,
      typed_name: values.typedName,
      state: values.state,
      sent_at: values.sentAt,
      decided_at: null,
      confirmed_by: null,
      code_hash: null,
      token_hash: null,
      code_expires_at: null,
      wrong_codes: 0,
      codes_sent: 0,
      code_waits_since: null,
    })
    .returning('nummer')
    .executeTakeFirstOrThrow();
  return row.nummer;
}

/** Gives an open Antrag a fresh code and link; older ones stop working. */
export async function storeCode(
  tx: Tx,
  nummer: number,
  code: { readonly codeHash: string; readonly tokenHash: string; readonly expiresAt: Date },
  most: number,
): Promise<boolean> {
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
    .where('state', '=', 'waiting')
    .where('codes_sent', '<', most)
    .returning('nummer')
    .executeTakeFirst();
  return row !== undefined;
}

/** Notes that a code is to be mailed to the Betrieb together with others. */
export async function markCodeWaiting(tx: Tx, nummer: number, most: number, now: Date): Promise<boolean> {
  const row = await tables<ZuordnungTables>(tx)
    .updateTable('zuordnungen')
    .set({ code_waits_since: now })
    .where('nummer', '=', nummer)
    .where('state', '=', 'waiting')
    .where('codes_sent', '<', most)
    .returning('nummer')
    .executeTakeFirst();
  return row !== undefined;
}

/** Betriebe for which codes wait, the one that waits longest first. */
export async function findBetriebeWithWaitingCodes(db: Db): Promise<readonly string[]> {
  const rows = await tables<ZuordnungTables>(db)
    .selectFrom('zuordnungen')
    .select('betrieb_id')
    .where('code_waits_since', 'is not', null)
    .where('state', '=', 'waiting')
    .groupBy('betrieb_id')
    .orderBy((eb) => eb.fn.min('code_waits_since'))
    .execute();
  return rows.map((row) => row.betrieb_id);
}

/** Open Anträge for a Betrieb whose codes wait, the oldest first, with who asks. */
export async function findWaitingCodes(
  db: Db,
  betriebId: string,
  most: number,
): Promise<readonly { nummer: number; firstName: string; lastName: string; email: string }[]> {
  return tables<ZuordnungTables>(db)
    .selectFrom('zuordnungen')
    .innerJoin('accounts', 'accounts.id', 'zuordnungen.account_id')
    .select([
      'zuordnungen.nummer',
      'accounts.first_name as firstName',
      'accounts.last_name as lastName',
      'accounts.email',
    ])
    .where('betrieb_id', '=', betriebId)
    .where('zuordnungen.state', '=', 'waiting')
    .where('code_waits_since', 'is not', null)
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

/** Ends an open Antrag. One statement, so of two decisions at once only one counts. */
export async function endZuordnung(
  tx: Tx,
  nummer: number,
  end: {
    readonly state: 'confirmed' | 'withdrawn' | 'denied';
    readonly confirmedBy?: 'applicant' | 'betrieb';
    readonly now: Date;
    /** The code that was checked: if a newer one was mailed meanwhile, this one counts no more. */
    readonly codeHash?: string | null;
  },
): Promise<boolean> {
  const row = await tables<ZuordnungTables>(tx)
    .updateTable('zuordnungen')
    .$if(Boolean(end.codeHash), (update) =>
      update.where('code_hash', '=', end.codeHash!).where('wrong_codes', '<', mostWrongCodes),
    )
    .set({ state: end.state, decided_at: end.now, confirmed_by: end.confirmedBy ?? null, code_hash: null })
    .where('nummer', '=', nummer)
    .where('state', 'in', ['waiting', 'letter'])
    .returning('nummer')
    .executeTakeFirst();
  return row !== undefined;
}
