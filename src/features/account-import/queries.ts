import { sql } from 'kysely';
import { copyInto } from '../../platform/database/copy.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { type BetriebRecord, hasLeft } from '../betriebe/index.ts';

const columns = [
  'number',
  'line',
  'email',
  'email_folded',
  'first_name',
  'last_name',
  'password_hash',
  'setting',
  'betriebsnummer',
  'filialnummer',
] as const;

/** A row that is not taken: where it stands and what it names. */
export interface RefusedRow {
  readonly line: number;
  readonly email: string;
  readonly betriebsnummer: string;
  readonly filialnummer: string;
}

const told = sql`r.line, r.email, r.betriebsnummer, r.filialnummer`;

/** Loads the rows of a file into a temporary table, and finds the accounts and Betriebe that they name. */
export async function stageRows(tx: Tx, lines: AsyncIterable<string>): Promise<void> {
  await sql`create temporary table account_rows (
    number int, line int, email text, email_folded text, first_name text, last_name text, password_hash text,
    setting text, betriebsnummer text collate "C", filialnummer text collate "C",
    betrieb_id uuid, account_id uuid, adds_link boolean not null default false, follows boolean not null default false,
    is_opened boolean not null default false
  ) on commit drop`.execute(tx.kysely);
  await copyInto(
    tx,
    { table: 'account_rows', columns, neverNull: ['betriebsnummer', 'filialnummer'] },
    lines,
  );
  await sql`create index on account_rows (email_folded)`.execute(tx.kysely);
  await sql`analyze account_rows`.execute(tx.kysely);
  await sql`set local work_mem = '64MB'`.execute(tx.kysely);
  await sql`update account_rows r set betrieb_id = b.id from betriebe b
    where r.betriebsnummer <> '' and b.betriebsnummer = r.betriebsnummer and b.filialnummer = r.filialnummer`.execute(
    tx.kysely,
  );
  await findAccounts(tx);
}

/** Takes out rows whose Betrieb is not in the register. */
export async function takeUnknownBetriebe(tx: Tx): Promise<readonly RefusedRow[]> {
  const { rows } = await sql<RefusedRow>`delete from account_rows r
    where betriebsnummer <> '' and betrieb_id is null returning ${told}`.execute(tx.kysely);
  return rows;
}

/** Takes out rows whose Betrieb is of a kind that nobody is linked to, or has left the register. */
export async function takeNotLinkable(
  tx: Tx,
  now: Date,
): Promise<
  readonly (RefusedRow & { readonly art: BetriebRecord['art']; readonly geloeschtAm: string | null })[]
> {
  const { rows } = await sql<RefusedRow & { art: BetriebRecord['art']; geloeschtAm: string | null }>`
    delete from account_rows r using betriebe b
    where b.id = r.betrieb_id and (${hasLeft('b', now)} or b.art = 'ausbildungsstaette')
    returning ${told}, b.art, b.geloescht_am as "geloeschtAm"`.execute(tx.kysely);
  return rows;
}

/** Takes out rows that name the same address and the same Betrieb as an earlier one. */
export async function takeRepeated(tx: Tx): Promise<readonly RefusedRow[]> {
  const { rows } = await sql<RefusedRow>`delete from account_rows r using (
      select number, row_number() over (
        partition by email_folded, betriebsnummer, filialnummer order by number) as place from account_rows) p
    where p.number = r.number and p.place > 1 returning ${told}`.execute(tx.kysely);
  return rows;
}

/** Takes out rows that give an address another name or hash than its first one does. */
export async function takeContradicting(tx: Tx): Promise<readonly RefusedRow[]> {
  const { rows } = await sql<RefusedRow>`delete from account_rows r using (
      select distinct on (email_folded) email_folded, first_name, last_name, password_hash
      from account_rows order by email_folded, number) f
    where f.email_folded = r.email_folded
      and (f.first_name, f.last_name, f.password_hash) <> (r.first_name, r.last_name, r.password_hash)
    returning ${told}`.execute(tx.kysely);
  return rows;
}

/**
 * Holds the accounts still that the file names, and says of each row whether its link is missing and whether its
 * account, which nobody has signed in to yet, is another in the file. A link that was there once is never made again,
 * however it came about and whoever ended it: a file would bring back somebody whom a colleague has removed.
 */
export async function judgeRows(tx: Tx): Promise<void> {
  await sql`select from accounts where id in (select account_id from account_rows) order by id for update`.execute(
    tx.kysely,
  );
  await sql`update account_rows r set adds_link = true
    where betrieb_id is not null and not exists (
      select from links l where l.account_id = r.account_id and l.betrieb_id = r.betrieb_id)`.execute(
    tx.kysely,
  );
  await sql`update account_rows r set follows = true from accounts a
    where a.id = r.account_id and a.password_kind = 'imported'
      and (a.first_name, a.last_name, a.password_hash) <> (r.first_name, r.last_name, r.password_hash)`.execute(
    tx.kysely,
  );
}

/** Takes out rows that would link an account to more Betriebe than the chamber allows at a time. */
export async function takeTooManyBetriebe(tx: Tx, most: number, now: Date): Promise<readonly RefusedRow[]> {
  const { rows } = await sql<RefusedRow>`delete from account_rows r using (
      select number, row_number() over (partition by email_folded order by number) + coalesce(linked.count, 0) as betriebe
      from account_rows left join (
        select l.account_id, count(*) from links l join betriebe b on b.id = l.betrieb_id
        where l.ended_at is null and not ${hasLeft('b', now)} group by l.account_id) linked using (account_id)
      where adds_link) c
    where c.number = r.number and c.betriebe > ${most} returning ${told}`.execute(tx.kysely);
  return rows;
}

/** What the rows that are left would do, or have done. */
export async function countRows(
  tx: Tx,
): Promise<{ readonly new: number; readonly changed: number; readonly unchanged: number }> {
  const { rows } = await sql<{ new: number; changed: number; unchanged: number }>`
    select count(*) filter (where account_id is null) as new,
      count(*) filter (where account_id is not null and (adds_link or follows)) as changed,
      count(*) filter (where account_id is not null and not (adds_link or follows)) as unchanged
    from account_rows`.execute(tx.kysely);
  return rows[0] ?? { new: 0, changed: 0, unchanged: 0 };
}

/** A link that was added for an account that was there before the file. */
export interface AddedLink {
  readonly accountId: string;
  readonly betriebId: string;
}

/**
 * Opens the missing accounts, brings those up to date that wait for their first sign-in, and adds the links.
 * @returns the links that accounts got which were there before
 */
export async function applyRows(tx: Tx, now: Date): Promise<readonly AddedLink[]> {
  await sql`with opened as (insert into accounts (email, email_folded, first_name, last_name, password_hash, password_kind,
      sessions_valid_from, terms_version, created_at, origin)
    select distinct on (email_folded) email, email_folded, first_name, last_name, password_hash, 'imported',
      ${now}::timestamptz, '', ${now}::timestamptz, 'imported'
    from account_rows where account_id is null order by email_folded, number
    on conflict (email_folded) do nothing returning id, email_folded)
    update account_rows r set account_id = o.id, is_opened = true
    from opened o where o.email_folded = r.email_folded`.execute(tx.kysely);
  // somebody who has registered in between
  await findAccounts(tx);
  await sql`update accounts a set first_name = r.first_name, last_name = r.last_name, password_hash = r.password_hash
    from account_rows r where r.follows and a.id = r.account_id`.execute(tx.kysely);
  const { rows } = await sql<AddedLink>`with added as (
      insert into links (account_id, betrieb_id, method, created_at)
      select account_id, betrieb_id, 'import', ${now} from account_rows where adds_link
      on conflict do nothing returning account_id, betrieb_id)
    select r.account_id as "accountId", r.betrieb_id as "betriebId"
    from account_rows r join added using (account_id, betrieb_id)
    where not r.is_opened order by r.number`.execute(tx.kysely);
  return rows;
}

async function findAccounts(tx: Tx): Promise<void> {
  await sql`update account_rows r set account_id = a.id from accounts a
    where r.account_id is null and a.email_folded = r.email_folded`.execute(tx.kysely);
}

/** One hash of each setting in the file that no dummy stands for yet. */
export async function selectNewSettings(
  tx: Tx,
): Promise<readonly { readonly setting: string; readonly hash: string }[]> {
  const { rows } = await sql<{ setting: string; hash: string }>`
    select setting, min(password_hash) as hash from account_rows
    where setting not in (select setting from imported_password_settings) group by setting`.execute(
    tx.kysely,
  );
  return rows;
}

/** Keeps what stands for hashes of a setting where an address has none. */
export async function insertDummy(tx: Tx, setting: string, dummy: string): Promise<void> {
  await sql`insert into imported_password_settings (setting, dummy) values (${setting}, ${dummy})
    on conflict do nothing`.execute(tx.kysely);
}
