import { type Generated, sql } from 'kysely';
import { createFactorStore, createPasskeyStore, type FactorTables } from '../../platform/factors/index.ts';
import { type Db, tables, type Tx } from '../../platform/database/handles.ts';
import type { Role } from '../office/index.ts';
import type { StaffState } from './rules.ts';
import type { StaffRecord } from './staff-record.ts';

interface StaffTables {
  staff: {
    id: Generated<string>;
    email: string;
    email_folded: string;
    name: string;
    roles: Role[];
    state: Generated<StaffState>;
    password_hash: string | null;
    password_changed_at: Date | null;
    sessions_valid_from: Date;
    created_at: Date;
    signed_in_at: Date | null;
    on_word_of: Generated<string[]>;
  };
}

const of = (handle: Db) => tables<StaffTables>(handle);

const factorNames: FactorTables = {
  owners: 'staff',
  owner: 'staff_id',
  totp: 'staff_totp_secrets',
  codes: 'staff_recovery_codes',
  passkeys: 'staff_passkeys',
  usedChallenges: 'staff_used_challenges',
};

/** Apps, recovery codes and used challenges of the chamber's own people. */
export const staffFactors = createFactorStore(factorNames);

/** Passkeys of the chamber's own people. */
export const staffPasskeys = createPasskeyStore(factorNames);

const columns = [
  'id',
  'email',
  'name',
  'roles',
  'state',
  'on_word_of as onWordOf',
  'password_hash as passwordHash',
  'created_at as createdAt',
  'signed_in_at as signedInAt',
] as const;

/** One of the chamber's own people. */
export function selectStaff(db: Db, id: string): Promise<StaffRecord | undefined> {
  return of(db).selectFrom('staff').select(columns).where('id', '=', id).executeTakeFirst();
}

/** The one with an address. */
export function selectStaffByEmail(db: Db, emailFolded: string): Promise<StaffRecord | undefined> {
  return of(db)
    .selectFrom('staff')
    .select(columns)
    .where('email_folded', '=', emailFolded)
    .executeTakeFirst();
}

/** All of them, by name. */
export function selectAllStaff(db: Db): Promise<readonly StaffRecord[]> {
  return of(db).selectFrom('staff').select(columns).orderBy('name').orderBy('id').execute();
}

/** Holds one of them still until the end of the transaction, as they are now. */
export function lockStaff(tx: Tx, id: string): Promise<StaffRecord | undefined> {
  return of(tx).selectFrom('staff').select(columns).where('id', '=', id).forNoKeyUpdate().executeTakeFirst();
}

/** Holds all who administer still, in one order, so that of two who remove each other one is left. */
export async function lockAdministrators(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from staff where state = 'active' and 'administration' = any (roles)
    order by id for no key update`.execute(tx.kysely);
  return rows.map(({ id }) => id);
}

/** Adds somebody who is yet to choose a password. @returns undefined when there is one with this address */
export async function insertStaff(
  tx: Tx,
  person: {
    readonly email: string;
    readonly emailFolded: string;
    readonly name: string;
    readonly roles: readonly Role[];
  },
  now: Date,
): Promise<string | undefined> {
  const row = await of(tx)
    .insertInto('staff')
    .values({
      email: person.email,
      email_folded: person.emailFolded,
      name: person.name,
      roles: [...person.roles],
      password_hash: null,
      password_changed_at: null,
      sessions_valid_from: now,
      created_at: now,
      signed_in_at: null,
    })
    .onConflict((conflict) => conflict.column('email_folded').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

/** Gives somebody another name. */
export async function updateStaffName(tx: Tx, id: string, name: string): Promise<void> {
  await of(tx).updateTable('staff').set({ name }).where('id', '=', id).execute();
}

/** Gives somebody these roles and no others. */
export async function updateRoles(tx: Tx, id: string, roles: readonly Role[]): Promise<void> {
  await of(tx)
    .updateTable('staff')
    .set({ roles: [...roles] })
    .where('id', '=', id)
    .execute();
}

/** Notes that somebody's access stands on the word of others too; each is noted once, and never the person. */
export async function addWords(tx: Tx, id: string, words: readonly string[]): Promise<void> {
  await sql`update staff set on_word_of = array(
      select distinct word from unnest(on_word_of || ${[...words]}::uuid[]) as word where word <> id)
    where id = ${id}`.execute(tx.kysely);
}

/** Notes that somebody's access needs nobody's word any more. */
export async function clearWords(tx: Tx, id: string): Promise<void> {
  await of(tx).updateTable('staff').set({ on_word_of: [] }).where('id', '=', id).execute();
}

/** Changes what an access opens; sessions that began before end. */
export async function updateState(tx: Tx, id: string, state: StaffState, now: Date): Promise<void> {
  await of(tx).updateTable('staff').set({ state, sessions_valid_from: now }).where('id', '=', id).execute();
}

/** Stores a password; what the access opens stays as it is. */
export async function updatePassword(tx: Tx, id: string, passwordHash: string, now: Date): Promise<void> {
  await of(tx)
    .updateTable('staff')
    .set({ password_hash: passwordHash, password_changed_at: now })
    .where('id', '=', id)
    .execute();
}

/** Opens an access that has password and second factor now. */
export async function activate(tx: Tx, id: string): Promise<void> {
  await of(tx).updateTable('staff').set({ state: 'active' }).where('id', '=', id).execute();
}

/** Notes when somebody signed in. */
export async function updateSignedIn(tx: Tx, id: string, now: Date): Promise<void> {
  await of(tx).updateTable('staff').set({ signed_in_at: now }).where('id', '=', id).execute();
}

/** Puts somebody back to where an invitation left them: no password, no second factor, no session. */
export async function resetToInvited(tx: Tx, id: string, now: Date): Promise<void> {
  await of(tx)
    .updateTable('staff')
    .set({ state: 'invited', password_hash: null, password_changed_at: null, sessions_valid_from: now })
    .where('id', '=', id)
    .execute();
  await staffFactors.deleteTotpSecret(tx, id);
  await staffFactors.deleteCodes(tx, id);
  await staffPasskeys.removeAll(tx, id);
}

/** Removes somebody for good, with everything that is kept for them. */
export async function deleteStaff(tx: Tx, id: string): Promise<void> {
  await of(tx).deleteFrom('staff').where('id', '=', id).execute();
}
