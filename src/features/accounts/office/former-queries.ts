import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/database/handles.ts';

/** An address under which somebody once signed in, and where that person signs in now. */
export interface FormerAddress {
  readonly emailFolded: string;
  readonly accountId: string;
}

/** Lets an address lead to an account. */
export async function insertFormer(tx: Tx, emailFolded: string, accountId: string, now: Date): Promise<void> {
  await sql`insert into former_addresses (email_folded, account_id, since) values (${emailFolded}, ${accountId}, ${now})
    on conflict (email_folded) do update set account_id = excluded.account_id, since = excluded.since, told_at = null`.execute(
    tx.kysely,
  );
}

/** Where somebody signs in now who once did under this address. */
export async function selectFormer(db: Db, emailFolded: string): Promise<string | undefined> {
  const { rows } = await sql<{ accountId: string }>`
    select account_id as "accountId" from former_addresses where email_folded = ${emailFolded}`.execute(
    db.kysely,
  );
  return rows[0]?.accountId;
}

/** The address of the account that goes on for who once signed in under this one. */
export async function selectSuccessorAddress(db: Db, emailFolded: string): Promise<string | undefined> {
  const { rows } = await sql<{ email: string }>`
    select a.email from former_addresses f join accounts a on a.id = f.account_id
    where f.email_folded = ${emailFolded} and a.state <> 'closed'`.execute(db.kysely);
  return rows[0]?.email;
}

/** Former addresses of which nobody was told since a time, and that are no account's own again. */
export async function selectFormerToTell(db: Db, toldBefore: Date): Promise<readonly FormerAddress[]> {
  const { rows } = await sql<FormerAddress>`
    select email_folded as "emailFolded", account_id as "accountId" from former_addresses f
    where (told_at is null or told_at < ${toldBefore})
      and not exists (select from accounts a where a.email_folded = f.email_folded)`.execute(db.kysely);
  return rows;
}

/** Notes that who still uses a former address was told. @returns false when somebody else just did */
export async function updateFormerTold(
  tx: Tx,
  emailFolded: string,
  toldBefore: Date,
  now: Date,
): Promise<boolean> {
  const { rows } = await sql`update former_addresses set told_at = ${now}
    where email_folded = ${emailFolded} and (told_at is null or told_at < ${toldBefore})
    returning email_folded`.execute(tx.kysely);
  return rows.length > 0;
}

/** When an account last took over what hung on another address; null where never. */
export async function selectTakenOverAt(db: Db, accountId: string): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`
    select max(since) as at from former_addresses where account_id = ${accountId}`.execute(db.kysely);
  return rows[0]?.at ?? null;
}

/** Forgets former addresses that are older. */
export async function deleteFormerBefore(tx: Tx, before: Date): Promise<number> {
  const { numAffectedRows } = await sql`delete from former_addresses where since < ${before}`.execute(
    tx.kysely,
  );
  return Number(numAffectedRows ?? 0);
}

/** The former addresses of an account. */
export async function selectFormerOf(
  db: Db,
  accountId: string,
): Promise<readonly { readonly emailFolded: string; readonly since: Date }[]> {
  const { rows } = await sql<{ emailFolded: string; since: Date }>`
    select email_folded as "emailFolded", since from former_addresses
    where account_id = ${accountId} order by since desc`.execute(db.kysely);
  return rows;
}

/** Lets the former addresses of one account lead to another. */
export async function moveFormer(tx: Tx, from: string, to: string): Promise<void> {
  await sql`update former_addresses set account_id = ${to} where account_id = ${from}`.execute(tx.kysely);
}
