import { sql } from 'kysely';
import type { Db, Tx } from '../../database/handles.ts';
import type { FactorTables } from '../factor-store.ts';
import type { PasskeyEntry } from './passkey-entry.ts';

/** What an answer of a passkey is checked with. */
export interface PasskeyKey {
  readonly id: string;
  readonly ownerId: string;
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
}

/** A passkey to be kept. */
export interface NewPasskey {
  readonly credentialId: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly name: string;
}

/** The statements about passkeys of one kind of people. */
export type PasskeyStore = ReturnType<typeof createPasskeyStore>;

/** Statements over the passkeys of one kind of people; the names are a feature's own and never input. */
export function createPasskeyStore(names: Pick<FactorTables, 'owner' | 'passkeys'>) {
  const passkeys = sql.table(names.passkeys);
  const owner = sql.ref(names.owner);

  /** All passkeys of an owner, the oldest first. */
  async function list(db: Db, ownerId: string): Promise<readonly PasskeyEntry[]> {
    const { rows } = await sql<PasskeyEntry>`
      select id, name, since, last_used_at as "lastUsedAt" from ${passkeys}
      where ${owner} = ${ownerId} order by since, id`.execute(db.kysely);
    return rows;
  }

  return {
    list,

    /** One passkey of an owner. */
    async find(db: Db, ownerId: string, id: string): Promise<PasskeyEntry | undefined> {
      return (await list(db, ownerId)).find((passkey) => passkey.id === id);
    },

    /** By what names browsers know the passkeys of an owner. */
    async credentialIds(db: Db, ownerId: string): Promise<readonly string[]> {
      const { rows } = await sql<{ id: string }>`
        select credential_id as id from ${passkeys} where ${owner} = ${ownerId} order by since`.execute(
        db.kysely,
      );
      return rows.map(({ id }) => id);
    },

    /** The public key of a passkey, whoever's it is. */
    async keyOf(db: Db, credentialId: string): Promise<PasskeyKey | undefined> {
      const { rows } = await sql<Omit<PasskeyKey, 'counter'> & { counter: string | number }>`
        select id, ${owner} as "ownerId", credential_id as "credentialId", public_key as "publicKey", counter
        from ${passkeys} where credential_id = ${credentialId}`.execute(db.kysely);
      const [row] = rows;
      return row && { ...row, counter: Number(row.counter) };
    },

    /** Keeps a new passkey. @returns false when it is known already */
    async keep(tx: Tx, ownerId: string, passkey: NewPasskey, now: Date): Promise<boolean> {
      const { rows } = await sql`
        insert into ${passkeys} (${owner}, credential_id, public_key, counter, transports, name, since)
        values (${ownerId}, ${passkey.credentialId}, ${Buffer.from(passkey.publicKey)}, ${passkey.counter},
          ${[...passkey.transports]}, ${passkey.name}, ${now})
        on conflict (credential_id) do nothing returning id`.execute(tx.kysely);
      return rows.length === 1;
    },

    /**
     * Notes that a passkey was used, and its counter.
     * @returns false when it is gone, or its counter did not go up: then it may be a copy
     */
    async noteUse(tx: Tx, id: string, counter: number, now: Date): Promise<boolean> {
      const { rows } = await sql`
        update ${passkeys} set counter = ${counter}, last_used_at = ${now}
        where id = ${id} and (counter < ${counter} or (counter = 0 and ${counter}::bigint = 0))
        returning id`.execute(tx.kysely);
      return rows.length === 1;
    },

    /** Gives a passkey of an owner another name. @returns false when there is none */
    async rename(tx: Tx, ownerId: string, id: string, name: string): Promise<boolean> {
      const { rows } = await sql`
        update ${passkeys} set name = ${name}
        where ${owner} = ${ownerId} and id::text = ${id} returning id`.execute(tx.kysely);
      return rows.length === 1;
    },

    /** Removes a passkey of an owner. @returns its name; undefined when there is none */
    async remove(tx: Tx, ownerId: string, id: string): Promise<string | undefined> {
      const { rows } = await sql<{ name: string }>`
        delete from ${passkeys} where ${owner} = ${ownerId} and id::text = ${id} returning name`.execute(
        tx.kysely,
      );
      return rows[0]?.name;
    },

    /** Removes all passkeys of an owner. */
    async removeAll(tx: Tx, ownerId: string): Promise<void> {
      await sql`delete from ${passkeys} where ${owner} = ${ownerId}`.execute(tx.kysely);
    },
  };
}
