import { sql } from 'kysely';
import type { Db } from '../../platform/database/handles.ts';

/** An account as its person is told of it. */
export interface OwnAccount {
  readonly phone: string | null;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly state: string;
  readonly locale: string;
  readonly localeChosen: boolean;
  readonly passwordKind: string;
  readonly passwordChangedAt: Date | null;
  readonly createdAt: Date;
  readonly deletesAt: Date | null;
  readonly origin: 'registered' | 'imported' | 'made';
  readonly lastSignedInAt: Date | null;
}

/** The account itself. */
export async function selectOwnAccount(db: Db, accountId: string): Promise<OwnAccount | undefined> {
  const { rows } =
    await sql<OwnAccount>`select email, first_name as "firstName", last_name as "lastName", state,
      locale, locale_chosen as "localeChosen", phone, password_kind as "passwordKind", password_changed_at as "passwordChangedAt", created_at as "createdAt",
      deletes_at as "deletesAt", origin, last_signed_in_at as "lastSignedInAt"
    from accounts where id = ${accountId}`.execute(db.kysely);
  return rows[0];
}

/** Terms of use that an account has accepted, the newest first. */
export async function selectAcceptedTerms(
  db: Db,
  accountId: string,
): Promise<readonly { readonly version: string; readonly at: Date }[]> {
  const { rows } = await sql<{
    version: string;
    at: Date;
  }>`select version, accepted_at as at from account_terms
    where account_id = ${accountId} order by accepted_at desc`.execute(db.kysely);
  return rows;
}

/**
 * Registrations that are still kept, with the number of mails that went out for each: those under the address of an
 * account, and the one that it began with, whose address may be another by now.
 */
export async function selectOwnRegistrations(
  db: Db,
  accountId: string,
  emailFolded: string,
): Promise<
  readonly {
    readonly name: string;
    readonly email: string;
    readonly at: Date;
    readonly confirmedAt: Date | null;
    readonly mails: number;
  }[]
> {
  const { rows } = await sql<{
    name: string;
    email: string;
    at: Date;
    confirmedAt: Date | null;
    mails: number;
  }>`
    select concat_ws(' ', first_name, last_name) as name, email, created_at as at, confirmed_at as "confirmedAt",
      (select count(*) from confirmation_mails m where m.registration_id = r.id)::int as mails
    from registrations r where email_folded = ${emailFolded} or account_id = ${accountId} order by created_at desc`.execute(
    db.kysely,
  );
  return rows;
}
