import { sql } from 'kysely';
import type { Generated } from 'kysely';
import { type Db, tables, type Tx } from '../../platform/database/handles.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import type { AccountRecord } from './account.ts';

interface AccountTables {
  accounts: {
    id: Generated<string>;
    email: string;
    email_folded: string;
    first_name: string;
    last_name: string;
    state: Generated<AccountRecord['state']>;
    deletes_at: Date | null;
    password_hash: string | null;
    password_kind: AccountRecord['passwordKind'];
    provisional_until: Date | null;
    password_changed_at: Date | null;
    /** True for one that is shorter than the chamber asks for without a second factor. */
    password_needs_factor: Generated<boolean>;
    sessions_valid_from: Date;
    terms_version: string;
    /** Null where the account came from an older system and nobody has been asked yet. */
    terms_accepted_at: Date | null;
    created_at: Date;
    locale: Generated<Locale>;
    /** False until the person has chosen one. */
    locale_chosen: Generated<boolean>;
    phone: string | null;
    closed_at: Date | null;
  };
  imported_password_settings: {
    setting: string;
    dummy: string;
  };
  account_terms: {
    account_id: string;
    version: string;
    accepted_at: Date;
  };
}

const columns = [
  'id',
  'email',
  'email_folded as emailFolded',
  'first_name as firstName',
  'last_name as lastName',
  'state',
  'deletes_at as deletesAt',
  'password_hash as passwordHash',
  'password_kind as passwordKind',
  'provisional_until as provisionalUntil',
  'sessions_valid_from as sessionsValidFrom',
  'terms_accepted_at as termsAcceptedAt',
  'created_at as createdAt',
  'locale',
  'phone',
] as const;

/** The account of an e-mail address, folded as `parseEmailAddress` folds it. */
export function selectAccountByEmail(db: Db, emailFolded: string): Promise<AccountRecord | undefined> {
  return tables<AccountTables>(db)
    .selectFrom('accounts')
    .select(columns)
    .where('email_folded', '=', emailFolded)
    .executeTakeFirst();
}

/** Accounts with one of these addresses. */
export function selectAccountsByEmails(
  db: Db,
  emailsFolded: readonly string[],
  most: number,
): Promise<readonly AccountRecord[]> {
  return tables<AccountTables>(db)
    .selectFrom('accounts')
    .select(columns)
    .where('email_folded', '=', sql<string>`any(${emailsFolded}::text[])`)
    .limit(most)
    .execute();
}

/** The account with this id. */
export function selectAccountById(db: Db, id: string): Promise<AccountRecord | undefined> {
  return tables<AccountTables>(db)
    .selectFrom('accounts')
    .select(columns)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** What a new account starts with. */
export interface NewAccount {
  readonly email: string;
  readonly emailFolded: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly passwordHash: string;
  readonly passwordKind: AccountRecord['passwordKind'];
  readonly provisionalUntil: Date | null;
  readonly termsVersion: string;
  readonly termsAcceptedAt: Date;
  /** Active unless it says otherwise. */
  readonly state?: AccountRecord['state'];
  /** German unless it says otherwise. */
  readonly locale?: Locale;
}

/** Opens an account, unless its address has one: of several at once exactly one gets it. */
export async function insertAccount(
  tx: Tx,
  account: NewAccount,
  now: Date,
): Promise<AccountRecord | undefined> {
  const opened = await tables<AccountTables>(tx)
    .insertInto('accounts')
    .values({
      email: account.email,
      email_folded: account.emailFolded,
      first_name: account.firstName,
      last_name: account.lastName,
      password_hash: account.passwordHash,
      password_kind: account.passwordKind,
      provisional_until: account.provisionalUntil,
      password_changed_at: now,
      sessions_valid_from: now,
      terms_version: account.termsVersion,
      terms_accepted_at: account.termsAcceptedAt,
      created_at: now,
      ...(account.state ? { state: account.state } : {}),
      ...(account.locale ? { locale: account.locale } : {}),
    })
    .onConflict((conflict) => conflict.column('email_folded').doNothing())
    .returning(columns)
    .executeTakeFirst();
  if (opened) await insertAcceptance(tx, opened.id, account.termsVersion, account.termsAcceptedAt);
  return opened;
}

/**
 * Stores that an account accepts a version of the terms of use; former acceptances stay on record.
 * @returns false when it had accepted this version already: nothing changes then
 */
export async function updateTerms(tx: Tx, accountId: string, version: string, now: Date): Promise<boolean> {
  const updated = await tables<AccountTables>(tx)
    .updateTable('accounts')
    .set({ terms_version: version, terms_accepted_at: now })
    .where('id', '=', accountId)
    .where('terms_version', '<>', version)
    .returning('id')
    .executeTakeFirst();
  if (!updated) return false;
  await insertAcceptance(tx, accountId, version, now);
  return true;
}

async function insertAcceptance(tx: Tx, accountId: string, version: string, at: Date): Promise<void> {
  await tables<AccountTables>(tx)
    .insertInto('account_terms')
    .values({ account_id: accountId, version, accepted_at: at })
    .execute();
}

/** An account, held until the transaction ends, so that changes of one account happen one after the other. */
export function lockAccountRow(tx: Tx, id: string): Promise<AccountRecord | undefined> {
  return tables<AccountTables>(tx)
    .selectFrom('accounts')
    .select(columns)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

/** Sets what people may change of themselves. */
export async function updateProfile(
  tx: Tx,
  accountId: string,
  profile: Pick<AccountRecord, 'firstName' | 'lastName' | 'phone'>,
): Promise<void> {
  await tables<AccountTables>(tx)
    .updateTable('accounts')
    .set({ first_name: profile.firstName, last_name: profile.lastName, phone: profile.phone })
    .where('id', '=', accountId)
    .execute();
}

/** Sets the password; every session begun before is over. */
export async function updatePassword(
  tx: Tx,
  accountId: string,
  password: Pick<NewAccount, 'passwordHash' | 'passwordKind' | 'provisionalUntil'>,
  now: Date,
  needsFactor = false,
): Promise<void> {
  await tables<AccountTables>(tx)
    .updateTable('accounts')
    .set({
      password_needs_factor: needsFactor,
      password_hash: password.passwordHash,
      password_kind: password.passwordKind,
      provisional_until: password.provisionalUntil,
      password_changed_at: now,
      sessions_valid_from: now,
    })
    .where('id', '=', accountId)
    .execute();
}

/** Makes a password that is too short without a second factor one that has to be replaced. */
export async function updateShortToWeak(tx: Tx, accountId: string): Promise<void> {
  await tables<AccountTables>(tx)
    .updateTable('accounts')
    .set({ password_kind: 'weak' })
    .where('id', '=', accountId)
    .where('password_kind', '=', 'own')
    .where('password_needs_factor', '=', true)
    .execute();
}

/** Sets until when a password that has to be replaced still opens the page for it, once. */
export async function updateWeakUntil(tx: Tx, accountId: string, until: Date): Promise<void> {
  await tables<AccountTables>(tx)
    .updateTable('accounts')
    .set({ provisional_until: until })
    .where('id', '=', accountId)
    .where('password_kind', '=', 'weak')
    .where('provisional_until', 'is', null)
    .execute();
}

/** What stands for hashes of older systems, one a setting; none when no such hash waits for its first sign-in. */
export async function selectImportedDummies(db: Db): Promise<readonly string[]> {
  const rows = await tables<AccountTables>(db)
    .selectFrom('imported_password_settings')
    .select('dummy')
    .where((is) => is.exists(is.selectFrom('accounts').select('id').where('password_kind', '=', 'imported')))
    .execute();
  return rows.map((row) => row.dummy);
}

/** Replaces the hash of an older system by ours of the same password. */
export async function updateImportedPassword(
  tx: Tx,
  accountId: string,
  password: { readonly hash: string; readonly kind: 'own' | 'weak' },
): Promise<void> {
  await tables<AccountTables>(tx)
    .updateTable('accounts')
    .set({ password_hash: password.hash, password_kind: password.kind })
    .where('id', '=', accountId)
    .where('password_kind', '=', 'imported')
    .execute();
}

/** Stores the language that a person chose. */
export async function updateLocale(tx: Tx, accountId: string, locale: Locale): Promise<void> {
  await tables<AccountTables>(tx)
    .updateTable('accounts')
    .set({ locale, locale_chosen: true })
    .where('id', '=', accountId)
    .execute();
}

/** The accounts with these ids, in the order of the ids. */
export async function selectAccountsByIds(db: Db, ids: readonly string[]): Promise<readonly AccountRecord[]> {
  const rows = await tables<AccountTables>(db)
    .selectFrom('accounts')
    .select(columns)
    .where('id', 'in', ids)
    .execute();
  const place = new Map(ids.map((id, index) => [id, index]));
  return rows.toSorted((left, right) => (place.get(left.id) ?? 0) - (place.get(right.id) ?? 0));
}
