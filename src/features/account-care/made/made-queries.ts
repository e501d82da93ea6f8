import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/database/handles.ts';
import type { HeldPerson } from '../held.ts';
import type { MadeArt, MadeNote } from './made.ts';

/**
 * Notes what for an account is there; somebody may both take part and teach. A Person that is named later than the rest
 * is added, one that is there already stays.
 */
export async function insertMade(
  tx: Tx,
  made: { readonly accountId: string; readonly art: MadeArt; readonly personId: string | null },
  now: Date,
): Promise<void> {
  await sql`
    insert into made_accounts as known (account_id, art, person_id, made_at)
    values (${made.accountId}, ${made.art}, ${made.personId}, ${now})
    on conflict (account_id, art) do update set person_id = excluded.person_id, link_settled_at = null
      where known.person_id is null and excluded.person_id is not null`.execute(tx.kysely);
}

/** Keeps a link that takes over an account. */
export async function insertClaim(
  tx: Tx,
  claim: { readonly tokenHash: string; readonly accountId: string; readonly expiresAt: Date },
): Promise<void> {
  await sql`insert into account_claims (token_hash, account_id, expires_at)
    values (${claim.tokenHash}, ${claim.accountId}, ${claim.expiresAt})`.execute(tx.kysely);
}

/** The account that a link is for, and whether the link is still good. */
export async function selectClaim(
  db: Db,
  tokenHash: string,
  now: Date,
): Promise<{ readonly accountId: string; readonly isOpen: boolean } | undefined> {
  const { rows } = await sql<{ accountId: string; isOpen: boolean }>`
    select account_id as "accountId", claimed_at is null and expires_at > ${now} as "isOpen"
    from account_claims where token_hash = ${tokenHash}`.execute(db.kysely);
  return rows[0];
}

/** Uses up all links of an account. */
export async function updateClaimed(tx: Tx, accountId: string, now: Date): Promise<void> {
  await sql`update account_claims set claimed_at = ${now}
    where account_id = ${accountId} and claimed_at is null`.execute(tx.kysely);
}

/** What an account is there for, as far as the chamber said so. */
export async function selectMade(db: Db, accountId: string): Promise<readonly MadeNote[]> {
  const { rows } = await sql<MadeNote>`
    select art, person_id as "personId", made_at as "madeAt" from made_accounts
    where account_id = ${accountId} order by made_at, art`.execute(db.kysely);
  return rows;
}

/** Persons named for an account of whom nobody has decided yet whether they are linked with it. */
export async function selectToLink(db: Db, accountId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ personId: string }>`
    select person_id as "personId" from made_accounts
    where account_id = ${accountId} and person_id is not null and link_settled_at is null
    group by person_id order by min(made_at), person_id`.execute(db.kysely);
  return rows.map(({ personId }) => personId);
}

/** Persons that are linked with an account as soon as it has a password of its own. */
export async function selectWaitingPersons(db: Db, accountId: string): Promise<readonly HeldPerson[]> {
  const { rows } = await sql<HeldPerson>`
    select p.id, p.personennummer as nummer, concat_ws(' ', p.vorname, p.nachname) as name
    from made_accounts m join personen p on p.id = m.person_id
    where m.account_id = ${accountId} and m.link_settled_at is null
    group by p.id order by min(m.made_at), p.id`.execute(db.kysely);
  return rows;
}

/** Notes that it is decided whether a Person is linked with an account: what its holder ends later stays ended. */
export async function updateLinkSettled(
  tx: Tx,
  accountId: string,
  personId: string,
  now: Date,
): Promise<void> {
  await sql`update made_accounts set link_settled_at = ${now}
    where account_id = ${accountId} and person_id = ${personId} and link_settled_at is null`.execute(
    tx.kysely,
  );
}

/** Accounts with a password of their own for which a Person waits to be linked. */
export async function selectReadyToLink(db: Db, most: number): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select a.id from accounts a
    where a.id in (select account_id from made_accounts where person_id is not null and link_settled_at is null)
      and a.state = 'active' and a.password_hash is not null and a.password_kind in ('own', 'weak')
    order by a.id limit ${most}`.execute(db.kysely);
  return rows.map(({ id }) => id);
}

/** Lets what is noted of one account stand at another one, unless the same stands there. */
export async function moveMade(tx: Tx, from: string, to: string): Promise<void> {
  await sql`insert into made_accounts as kept (account_id, art, person_id, made_at, link_settled_at)
    select ${to}::uuid, art, person_id, made_at, link_settled_at from made_accounts where account_id = ${from}
    on conflict (account_id, art) do update
      set person_id = excluded.person_id, link_settled_at = excluded.link_settled_at
      where kept.person_id is null`.execute(tx.kysely);
}

/** Forgets links that ended before. @returns how many */
export async function deleteClaimsBefore(tx: Tx, before: Date): Promise<number> {
  const { numAffectedRows } = await sql`delete from account_claims where expires_at < ${before}`.execute(
    tx.kysely,
  );
  return Number(numAffectedRows ?? 0);
}
