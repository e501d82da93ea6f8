import { foldForSearch } from '../../lib/search-folding.ts';
import { type Generated, sql } from 'kysely';
import { type Db, tables, type Tx } from '../../platform/database/handles.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import type { RegistrationRecord, SentConfirmation } from './registration.ts';

interface RegistrationTables {
  accounts: { id: string; email_folded: string };
  registrations: {
    id: Generated<string>;
    email: string;
    email_folded: string;
    first_name: string;
    last_name: string;
    search_text: string;
    password_hash: string | null;
    terms_version: string;
    terms_accepted_at: Date;
    locale: Locale;
    browser_hash: string;
    created_at: Date;
    expires_at: Date;
    superseded_at: Date | null;
    superseded_by: Generated<string | null>;
    confirmed_at: Date | null;
    account_id: string | null;
  };
  confirmation_mails: {
    id: Generated<string>;
    registration_id: string;
    token_hash: string;
    code_selector: string;
    code_hash: string;
    wrong_codes: Generated<number>;
    sent_at: Date;
    expires_at: Date;
  };
}

const columns = [
  'registrations.id',
  'registrations.email',
  'registrations.email_folded as emailFolded',
  'registrations.first_name as firstName',
  'registrations.last_name as lastName',
  'registrations.password_hash as passwordHash',
  'registrations.terms_version as termsVersion',
  'registrations.terms_accepted_at as termsAcceptedAt',
  'registrations.locale',
  'registrations.browser_hash as browserHash',
  'registrations.created_at as createdAt',
  'registrations.superseded_at as supersededAt',
  'registrations.confirmed_at as confirmedAt',
  sql<boolean>`registrations.expires_at > registrations.created_at`.as('mailed'),
] as const;

/** What a new registration starts with. */
export type NewRegistration = Omit<
  RegistrationRecord,
  'id' | 'createdAt' | 'supersededAt' | 'confirmedAt' | 'mailed'
>;

/**
 * Stores a registration; several for one address live side by side.
 * @param at when its person registered
 */
export function insertRegistration(
  tx: Tx,
  registration: NewRegistration,
  at: Date,
): Promise<RegistrationRecord> {
  return tables<RegistrationTables>(tx)
    .insertInto('registrations')
    .values({
      email: registration.email,
      email_folded: registration.emailFolded,
      first_name: registration.firstName,
      last_name: registration.lastName,
      search_text: foldForSearch(`${registration.firstName} ${registration.lastName} ${registration.email}`),
      password_hash: registration.passwordHash,
      terms_version: registration.termsVersion,
      terms_accepted_at: registration.termsAcceptedAt,
      locale: registration.locale,
      browser_hash: registration.browserHash,
      created_at: at,
      expires_at: at,
    })
    .returning(columns)
    .executeTakeFirstOrThrow();
}

/** The newest registration that this browser began and did not correct since. */
export function selectRegistrationByBrowser(
  db: Db,
  browserHash: string,
): Promise<RegistrationRecord | undefined> {
  return tables<RegistrationTables>(db)
    .selectFrom('registrations')
    .select(columns)
    .where('browser_hash', '=', browserHash)
    .where('superseded_at', 'is', null)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** A registration, held until the transaction ends so that of two confirmations at once one comes second. */
export function lockRegistration(tx: Tx, id: string): Promise<RegistrationRecord | undefined> {
  return tables<RegistrationTables>(tx)
    .selectFrom('registrations')
    .select(columns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** Marks a registration whose address was corrected, and which took its place: its links and codes are void. */
export async function markSuperseded(tx: Tx, id: string, by: string, now: Date): Promise<void> {
  await tables<RegistrationTables>(tx)
    .updateTable('registrations')
    .set({ superseded_at: now, superseded_by: by, password_hash: null })
    .where('id', '=', id)
    .execute();
}

/** Marks a registration as confirmed by the account that it opened; its copy of the password goes. */
export async function markConfirmed(tx: Tx, id: string, accountId: string, now: Date): Promise<void> {
  await tables<RegistrationTables>(tx)
    .updateTable('registrations')
    .set({ confirmed_at: now, account_id: accountId, password_hash: null })
    .where('id', '=', id)
    .execute();
}

/** A mail that is about to be sent. */
export interface NewConfirmation {
  readonly tokenHash: string;
  readonly codeSelector: string;
  readonly codeHash: string;
  readonly expiresAt: Date;
}

/** Notes a mail's link and code; those of earlier mails to the same address stay good. */
export async function insertConfirmation(
  tx: Tx,
  registrationId: string,
  mail: NewConfirmation,
  now: Date,
): Promise<void> {
  await tables<RegistrationTables>(tx)
    .with('mail', (db) =>
      db.insertInto('confirmation_mails').values({
        registration_id: registrationId,
        token_hash: mail.tokenHash,
        code_selector: mail.codeSelector,
        code_hash: mail.codeHash,
        sent_at: now,
        expires_at: mail.expiresAt,
      }),
    )
    .updateTable('registrations')
    .set({ expires_at: mail.expiresAt })
    .where('id', '=', registrationId)
    .execute();
}

function confirmations(db: Db) {
  return tables<RegistrationTables>(db)
    .selectFrom('confirmation_mails')
    .innerJoin('registrations', 'registrations.id', 'confirmation_mails.registration_id')
    .leftJoin('accounts', 'accounts.email_folded', 'registrations.email_folded')
    .select([
      'confirmation_mails.id as mailId',
      'confirmation_mails.code_hash as codeHash',
      'confirmation_mails.expires_at as expiresAt',
      sql<boolean>`accounts.id is not null`.as('hasAccount'),
    ])
    .select(columns);
}

type ConfirmationRow = Omit<SentConfirmation, 'registration'> & RegistrationRecord;

function toConfirmation(row: ConfirmationRow | undefined): SentConfirmation | undefined {
  if (!row) return undefined;
  const { mailId, codeHash, expiresAt, hasAccount, ...registration } = row;
  return { mailId, codeHash, expiresAt, hasAccount, registration };
}

/** The mail whose link carries this token. */
export async function selectConfirmationByToken(
  db: Db,
  tokenHash: string,
): Promise<SentConfirmation | undefined> {
  return toConfirmation(await confirmations(db).where('token_hash', '=', tokenHash).executeTakeFirst());
}

/** The mail with this id. */
export async function selectConfirmationById(db: Db, mailId: string): Promise<SentConfirmation | undefined> {
  return toConfirmation(
    await confirmations(db).where('confirmation_mails.id', '=', mailId).executeTakeFirst(),
  );
}

/** The newest mail of one registration whose code has this clear part. */
export async function selectConfirmationByCode(
  db: Db,
  registrationId: string,
  selector: string,
): Promise<SentConfirmation | undefined> {
  const row = await confirmations(db)
    .where('registrations.id', '=', registrationId)
    .where('code_selector', '=', selector)
    .orderBy('sent_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return toConfirmation(row);
}

/** The newest mail to an address whose code has this clear part. */
export async function selectConfirmationByAddress(
  db: Db,
  emailFolded: string,
  selector: string,
): Promise<SentConfirmation | undefined> {
  const row = await confirmations(db)
    .where('registrations.email_folded', '=', emailFolded)
    .where('code_selector', '=', selector)
    .orderBy('sent_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return toConfirmation(row);
}

/** Counts a wrong code against its mail, or nothing; says how many wrong ones there were. */
export async function countWrongCode(tx: Tx, mailId: string, wrong: boolean): Promise<number> {
  const row = await tables<RegistrationTables>(tx)
    .updateTable('confirmation_mails')
    .set({ wrong_codes: sql`wrong_codes + ${wrong ? 1 : 0}` })
    .where('id', '=', mailId)
    .returning('wrong_codes')
    .executeTakeFirst();
  return row?.wrong_codes ?? 0;
}

/** Deletes registrations whose last mail ended before, at most `most` at a time; says which. */
export async function deleteRegistrationsEndedBefore(
  tx: Tx,
  before: Date,
  most: number,
): Promise<readonly string[]> {
  const deleted = await tables<RegistrationTables>(tx)
    .deleteFrom('registrations')
    .where('id', 'in', (query) =>
      query.selectFrom('registrations').select('id').where('expires_at', '<', before).limit(most),
    )
    .returning('id')
    .execute();
  return deleted.map(({ id }) => id);
}
