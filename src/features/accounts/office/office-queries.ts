import { type RawBuilder, sql } from 'kysely';
import type { Db, Tx } from '../../../platform/database/handles.ts';
import { hasWords, holdsAll } from '../../../platform/search/search-queries.ts';
import { accountSearchIndex } from '../search-index.ts';
import type { DormantAccount } from './make-account.ts';
import type { AccountFacts, AccountLine, AccountStand, WaitingRegistration } from './account-facts.ts';

/** One account with all that the office is told of it. */
export async function selectAccountFacts(db: Db, id: string): Promise<AccountFacts | undefined> {
  const { rows } = await sql<AccountFacts>`
    select id, email, email_folded as "emailFolded", first_name as "firstName", last_name as "lastName", state,
      deletes_at as "deletesAt", password_hash as "passwordHash", password_kind as "passwordKind",
      provisional_until as "provisionalUntil", sessions_valid_from as "sessionsValidFrom",
      terms_accepted_at as "termsAcceptedAt", terms_version as "termsVersion", created_at as "createdAt", locale, phone,
      origin, last_signed_in_at as "lastSignedInAt", closed_at as "closedAt"
    from accounts where id = ${id}`.execute(db.kysely);
  return rows[0];
}

const stands: Readonly<Record<AccountStand, RawBuilder<boolean>>> = {
  all: sql`state <> 'closed'`,
  provisional: sql`state = 'active' and password_kind in ('provisional', 'weak')`,
  unclaimed: sql`state = 'active' and origin = 'made' and password_hash is null`,
  locked: sql`state = 'locked'`,
  deleting: sql`state = 'deleting'`,
  closed: sql`state = 'closed'`,
};

/** Lines above this one are not counted out, and not paged to: whoever has so many before them looks for a name. */
export const countedUpTo = 1000;

async function countOf(db: Db, which: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*)::int as total from (select 1 ${which} limit ${countedUpTo + 1}) counted`.execute(
    db.kysely,
  );
  return rows[0]?.total ?? 0;
}

/** Which accounts are looked for: all, those with all words in name or address, or these. */
export type AccountsMeant =
  | { readonly by: 'nothing' }
  | { readonly by: 'words'; readonly words: readonly string[] }
  | { readonly by: 'ids'; readonly ids: readonly string[] };

function isMeant(meant: AccountsMeant): RawBuilder<boolean> {
  switch (meant.by) {
    case 'nothing':
      return sql`true`;
    case 'words':
      return hasWords(accountSearchIndex, meant.words);
    case 'ids':
      return sql`accounts.id = any(${meant.ids}::uuid[])`;
  }
}

/** Accounts of a stand that are meant, the newest first, and how many there are, see {@link countedUpTo}. */
export async function selectAccountLines(
  db: Db,
  wanted: {
    readonly stand: AccountStand;
    readonly meant: AccountsMeant;
    readonly skip: number;
    readonly most: number;
  },
): Promise<{ readonly lines: readonly AccountLine[]; readonly total: number }> {
  const which = sql`from accounts where ${stands[wanted.stand]} and ${isMeant(wanted.meant)}`;
  const total = await countOf(db, which);
  const { rows } = await sql<AccountLine>`
    select id, email, first_name as "firstName", last_name as "lastName", state, origin,
      password_kind as "passwordKind", password_hash is not null as "hasPassword", created_at as "createdAt",
      last_signed_in_at as "lastSignedInAt"
    ${which} order by created_at desc, id offset ${wanted.skip} limit ${wanted.most}`.execute(db.kysely);
  return { lines: rows, total };
}

const registrations = sql`
  select r.id, r.email, r.first_name as "firstName", r.last_name as "lastName", r.created_at as "createdAt",
    r.expires_at as "expiresAt", a.id as "accountId"
  from registrations r left join accounts a on a.email_folded = r.email_folded`;

/**
 * Registrations that nobody has confirmed or corrected, the newest first, and how many there are, see
 * {@link countedUpTo}. They are folded as accounts are, by the row itself: they are gone after days, so that no job has to teach a search of its own.
 * @param wanted `words` that each must be in name or address
 */
export async function selectWaitingRegistrations(
  db: Db,
  wanted: { readonly words: readonly string[]; readonly skip: number; readonly most: number },
): Promise<{ readonly lines: readonly WaitingRegistration[]; readonly total: number }> {
  const conditions = [sql`confirmed_at is null and superseded_at is null`, ...holdsAll(wanted.words)];
  const which = sql.join(conditions, sql` and `);
  const total = await countOf(db, sql`from registrations where ${which}`);
  const { rows } = await sql<WaitingRegistration>`${registrations}
    where r.id in (select id from registrations where ${which}
      order by created_at desc, id offset ${wanted.skip} limit ${wanted.most})
    order by r.created_at desc, r.id`.execute(db.kysely);
  return { lines: rows, total };
}

/** One registration, as long as it waits. */
export async function selectWaitingRegistration(
  db: Db,
  id: string,
): Promise<WaitingRegistration | undefined> {
  const { rows } = await sql<WaitingRegistration>`${registrations}
    where r.id = ${id} and r.confirmed_at is null and r.superseded_at is null`.execute(db.kysely);
  return rows[0];
}

/** What came of a registration that waits no more: another with the right address, or an account. */
export type WentOn = { readonly kind: 'registration' | 'account'; readonly id: string };

/** Where a registration that waits no more has gone on; undefined where it waits, or is not there. */
export async function selectWhereWentOn(db: Db, id: string): Promise<WentOn | undefined> {
  const { rows } = await sql<WentOn>`
    select case when account_id is null then 'registration' else 'account' end as kind,
      coalesce(account_id, superseded_by) as id
    from registrations where id = ${id} and coalesce(account_id, superseded_by) is not null`.execute(
    db.kysely,
  );
  return rows[0];
}

/** Registrations under an address that are still kept: mails of theirs may be for the same person. */
export async function selectRegistrationIds(db: Db, emailFolded: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from registrations where email_folded = ${emailFolded}`.execute(db.kysely);
  return rows.map(({ id }) => id);
}

/** Telephone numbers without country code and leading zeros, as {@link phoneDigits} makes them of what is typed. */
const phoneOfAccount = sql`ltrim(regexp_replace(phone, '^\\s*(\\+|00)49|\\D', '', 'g'), '0')`;

/** Ids of accounts whose telephone number has these digits in it. */
export async function selectIdsByPhone(db: Db, digits: string, most: number): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from accounts where phone is not null and state <> 'closed' and ${phoneOfAccount} like ${`%${digits}%`}
    limit ${most}`.execute(db.kysely);
  return rows.map(({ id }) => id);
}

/** Notes that somebody has signed in. */
export async function updateLastSignedIn(tx: Tx, accountId: string, now: Date): Promise<void> {
  await sql`update accounts set last_signed_in_at = ${now} where id = ${accountId}`.execute(tx.kysely);
}

/** Takes an account from one state to another; all its sessions are over. @returns false where it is in a third */
export async function updateState(
  tx: Tx,
  accountId: string,
  { from, to }: { readonly from: 'active' | 'locked'; readonly to: 'active' | 'locked' },
  now: Date,
): Promise<boolean> {
  const { rows } = await sql`update accounts set state = ${to}, sessions_valid_from = ${now}
    where id = ${accountId} and state = ${from} returning id`.execute(tx.kysely);
  return rows.length > 0;
}

/** Stores an account without a password and without accepted terms. @returns undefined where the address has one */
export async function insertDormant(tx: Tx, person: DormantAccount, now: Date): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    insert into accounts (email, email_folded, first_name, last_name, origin, terms_version, sessions_valid_from,
      created_at)
    values (${person.email}, ${person.emailFolded}, ${person.firstName}, ${person.lastName}, 'made', '', ${now}, ${now})
    on conflict (email_folded) do nothing returning id`.execute(tx.kysely);
  return rows[0]?.id;
}
