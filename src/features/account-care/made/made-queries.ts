import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/database/handles.ts';
import type { MadeArt } from './made.ts';

/** Notes what for an account is there. @returns false where that was noted before */
export async function insertMade(
  tx: Tx,
  made: { readonly accountId: string; readonly art: MadeArt; readonly personId: string | null },
  now: Date,
): Promise<boolean> {
  const { rows } = await sql`
    insert into made_accounts (account_id, art, person_id, made_at)
    values (${made.accountId}, ${made.art}, ${made.personId}, ${now})
    on conflict (account_id) do nothing returning account_id`.execute(tx.kysely);
  return rows.length > 0;
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

/** Uses up all links of an account. @returns the Person that the account is for */
export async function updateClaimed(tx: Tx, accountId: string, now: Date): Promise<string | null> {
  await sql`update account_claims set claimed_at = ${now}
    where account_id = ${accountId} and claimed_at is null`.execute(tx.kysely);
  const { rows } = await sql<{ personId: string | null }>`
    select person_id as "personId" from made_accounts where account_id = ${accountId}`.execute(tx.kysely);
  return rows[0]?.personId ?? null;
}

/** What an account is there for, as far as the chamber said so. */
export async function selectMade(
  db: Db,
  accountId: string,
): Promise<{ readonly art: MadeArt; readonly madeAt: Date } | undefined> {
  const { rows } = await sql<{ art: MadeArt; madeAt: Date }>`
    select art, made_at as "madeAt" from made_accounts where account_id = ${accountId}`.execute(db.kysely);
  return rows[0];
}

/** Lets what is noted of one account stand at another one, unless something stands there. */
export async function moveMade(tx: Tx, from: string, to: string): Promise<void> {
  await sql`insert into made_accounts (account_id, art, person_id, made_at)
    select ${to}::uuid, art, person_id, made_at from made_accounts where account_id = ${from}
    on conflict (account_id) do nothing`.execute(tx.kysely);
}

/** Forgets links that ended before. @returns how many */
export async function deleteClaimsBefore(tx: Tx, before: Date): Promise<number> {
  const { numAffectedRows } = await sql`delete from account_claims where expires_at < ${before}`.execute(
    tx.kysely,
  );
  return Number(numAffectedRows ?? 0);
}
