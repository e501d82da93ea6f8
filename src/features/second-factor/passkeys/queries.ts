import { type Generated, sql } from 'kysely';
import { type Db, tables, type Tx } from '../../../platform/database/handles.ts';
import type { PasskeyEntry } from './passkey-entry.ts';

interface PasskeyTables {
  passkeys: {
    id: Generated<string>;
    account_id: string;
    credential_id: string;
    public_key: Buffer;
    counter: string;
    transports: string[];
    name: string;
    since: Date;
    last_used_at: Date | null;
  };
}

const of = (handle: Db) => tables<PasskeyTables>(handle);

/** What an answer of a passkey is checked with. */
export interface PasskeyKey {
  readonly id: string;
  readonly accountId: string;
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
}

/** All passkeys of an account, the oldest first. */
export function selectPasskeys(db: Db, accountId: string): Promise<readonly PasskeyEntry[]> {
  return of(db)
    .selectFrom('passkeys')
    .select(['id', 'name', 'since', 'last_used_at as lastUsedAt'])
    .where('account_id', '=', accountId)
    .orderBy('since')
    .orderBy('id')
    .execute();
}

/** One passkey of an account. */
export async function selectPasskey(
  db: Db,
  accountId: string,
  id: string,
): Promise<PasskeyEntry | undefined> {
  return (await selectPasskeys(db, accountId)).find((passkey) => passkey.id === id);
}

/** By what names browsers know the passkeys of an account. */
export async function selectCredentialIds(db: Db, accountId: string): Promise<readonly string[]> {
  const rows = await of(db)
    .selectFrom('passkeys')
    .select('credential_id')
    .where('account_id', '=', accountId)
    .orderBy('since')
    .execute();
  return rows.map((row) => row.credential_id);
}

/** The public key of a passkey, whoever's it is. */
export async function selectPasskeyKey(db: Db, credentialId: string): Promise<PasskeyKey | undefined> {
  const row = await of(db)
    .selectFrom('passkeys')
    .select([
      'id',
      'account_id as accountId',
      'credential_id as credentialId',
      'public_key as publicKey',
      'counter',
    ])
    .where('credential_id', '=', credentialId)
    .executeTakeFirst();
  return row && { ...row, counter: Number(row.counter) };
}

/** A passkey to be kept. */
export interface NewPasskey {
  readonly accountId: string;
  readonly credentialId: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly name: string;
}

/** Keeps a new passkey. @returns false when it is known already */
export async function insertPasskey(tx: Tx, passkey: NewPasskey, now: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await of(tx)
    .insertInto('passkeys')
    .values({
      account_id: passkey.accountId,
      credential_id: passkey.credentialId,
      public_key: Buffer.from(passkey.publicKey),
      counter: String(passkey.counter),
      transports: [...passkey.transports],
      name: passkey.name,
      since: now,
      last_used_at: null,
    })
    .onConflict((conflict) => conflict.column('credential_id').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/**
 * Notes that a passkey was used, and its counter.
 * @returns false when it is gone, or its counter did not go up: then it may be a copy
 */
export async function updatePasskeyUse(tx: Tx, id: string, counter: number, now: Date): Promise<boolean> {
  const used = await of(tx)
    .updateTable('passkeys')
    .set({ counter: String(counter), last_used_at: now })
    .where('id', '=', id)
    .where(sql<boolean>`(counter < ${counter} or (counter = 0 and ${counter}::bigint = 0))`)
    .returning('id')
    .execute();
  return used.length === 1;
}

/** Gives a passkey of an account another name. @returns false when there is none */
export async function updatePasskeyName(
  tx: Tx,
  accountId: string,
  id: string,
  name: string,
): Promise<boolean> {
  const { numUpdatedRows } = await of(tx)
    .updateTable('passkeys')
    .set({ name })
    .where('account_id', '=', accountId)
    .where(sql<string>`id::text`, '=', id)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Removes a passkey of an account. @returns its name; undefined when there is none */
export async function deletePasskey(tx: Tx, accountId: string, id: string): Promise<string | undefined> {
  const row = await of(tx)
    .deleteFrom('passkeys')
    .where('account_id', '=', accountId)
    .where(sql<string>`id::text`, '=', id)
    .returning('name')
    .executeTakeFirst();
  return row?.name;
}

/** Removes all passkeys of an account. */
export async function deletePasskeysOf(tx: Tx, accountId: string): Promise<void> {
  await of(tx).deleteFrom('passkeys').where('account_id', '=', accountId).execute();
}
