import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/database/handles.ts';

/** A consent of a Betrieb, or the end of it. */
export interface ConsentRow {
  readonly isGiven: boolean;
  readonly at: Date;
  readonly law: string;
}

/** What a Betrieb has said about being served through the portal, the newest first. */
export async function selectConsents(
  db: Db,
  betriebId: string,
  most: number,
): Promise<readonly ConsentRow[]> {
  const { rows } = await sql<ConsentRow>`
    select is_given as "isGiven", at, law from document_consents
    where betrieb_id = ${betriebId} order by id desc limit ${most}`.execute(db.kysely);
  return rows;
}

/** Notes a consent or its end behind what was said before. */
export async function insertConsent(
  tx: Tx,
  consent: ConsentRow & { readonly betriebId: string; readonly accountId: string },
): Promise<void> {
  await sql`insert into document_consents (betrieb_id, is_given, at, account_id, law)
    values (${consent.betriebId}, ${consent.isGiven}, ${consent.at}, ${consent.accountId}, ${consent.law})`.execute(
    tx.kysely,
  );
}

/** Makes those wait for each other who say something for the same Betrieb. */
export async function lockConsent(tx: Tx, betriebId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('document consent'), hashtext(${betriebId}))`.execute(
    tx.kysely,
  );
}

/** What a person has said about it, for whichever Betrieb. */
export async function selectConsentsOf(
  db: Db,
  accountId: string,
): Promise<readonly { readonly at: Date; readonly betrieb: string; readonly isGiven: boolean }[]> {
  const { rows } = await sql<{ at: Date; betrieb: string; isGiven: boolean }>`
    select c.at, b.name as betrieb, c.is_given as "isGiven"
    from document_consents c join betriebe b on b.id = c.betrieb_id
    where c.account_id = ${accountId} order by c.id desc`.execute(db.kysely);
  return rows;
}

/** What a person has said goes over to a new account of the same person. */
export async function moveConsents(tx: Tx, from: string, to: string): Promise<void> {
  await sql`update document_consents set account_id = ${to} where account_id = ${from}`.execute(tx.kysely);
}
