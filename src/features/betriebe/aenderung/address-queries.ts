import { type Db, tables, type Tx } from '../../../platform/database/handles.ts';

/** A new address on file that an Antrag proposes. */
export interface NewAddress {
  readonly nummer: number;
  readonly betriebId: string;
  readonly address: string;
  /** Of the link in the mail there; null where the account that sent the Antrag had proven the address before. */
  readonly tokenHash: string | null;
  readonly askedAt: Date;
  readonly confirmedAt: Date | null;
}

interface AddressTables {
  betriebe_new_addresses: {
    nummer: number;
    betrieb_id: string;
    address: string;
    token_hash: string | null;
    asked_at: Date;
    confirmed_at: Date | null;
  };
}

const columns = [
  'nummer',
  'betrieb_id as betriebId',
  'address',
  'token_hash as tokenHash',
  'asked_at as askedAt',
  'confirmed_at as confirmedAt',
] as const;

/** Notes the address that an Antrag proposes. */
export async function insertNewAddress(tx: Tx, one: NewAddress): Promise<void> {
  await tables<AddressTables>(tx)
    .insertInto('betriebe_new_addresses')
    .values({
      nummer: one.nummer,
      betrieb_id: one.betriebId,
      address: one.address,
      token_hash: one.tokenHash,
      asked_at: one.askedAt,
      confirmed_at: one.confirmedAt,
    })
    .execute();
}

/** The address that a link belongs to. */
export function selectByToken(db: Db, tokenHash: string): Promise<NewAddress | undefined> {
  return tables<AddressTables>(db)
    .selectFrom('betriebe_new_addresses')
    .select(columns)
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
}

/** The address that an Antrag proposes. */
export function selectByAntrag(db: Db, nummer: number): Promise<NewAddress | undefined> {
  return tables<AddressTables>(db)
    .selectFrom('betriebe_new_addresses')
    .select(columns)
    .where('nummer', '=', nummer)
    .executeTakeFirst();
}

/** Notes that somebody reads mails to the address; the first time stays. */
export async function updateConfirmed(tx: Tx, tokenHash: string, now: Date): Promise<void> {
  await tables<AddressTables>(tx)
    .updateTable('betriebe_new_addresses')
    .set({ confirmed_at: now })
    .where('token_hash', '=', tokenHash)
    .where('confirmed_at', 'is', null)
    .execute();
}

/** Forgets the address that an Antrag proposed. */
export async function deleteNewAddress(tx: Tx, nummer: number): Promise<void> {
  await tables<AddressTables>(tx).deleteFrom('betriebe_new_addresses').where('nummer', '=', nummer).execute();
}
