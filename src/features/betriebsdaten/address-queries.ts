import { type Db, tables, type Tx } from '../../platform/database/handles.ts';
import type { NewAddress } from './new-address.ts';

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

/** Notes that somebody reads mails to the address; the first time stays. @returns how many were noted */
export async function updateConfirmed(tx: Tx, tokenHash: string, now: Date): Promise<number> {
  const noted = await tables<AddressTables>(tx)
    .updateTable('betriebe_new_addresses')
    .set({ confirmed_at: now })
    .where('token_hash', '=', tokenHash)
    .where('confirmed_at', 'is', null)
    .executeTakeFirst();
  return Number(noted.numUpdatedRows);
}

/** Puts another link in the place of the one before, where the address is not confirmed. @returns whether it was */
export async function updateToken(tx: Tx, nummer: number, tokenHash: string, now: Date): Promise<boolean> {
  const changed = await tables<AddressTables>(tx)
    .updateTable('betriebe_new_addresses')
    .set({ token_hash: tokenHash, asked_at: now })
    .where('nummer', '=', nummer)
    .where('confirmed_at', 'is', null)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

/** Forgets addresses that were asked before a day and confirmed: their links have ended, and they hold. */
export async function deleteConfirmedBefore(tx: Tx, before: Date): Promise<number> {
  const gone = await tables<AddressTables>(tx)
    .deleteFrom('betriebe_new_addresses')
    .where('asked_at', '<', before)
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
}

/** The Antrag whose new address waits for its confirmation since before an instant, the oldest. */
export async function selectWaitingBefore(db: Db, before: Date): Promise<number | undefined> {
  const found = await tables<AddressTables>(db)
    .selectFrom('betriebe_new_addresses')
    .select('nummer')
    .where('confirmed_at', 'is', null)
    .where('asked_at', '<', before)
    .orderBy('asked_at')
    .limit(1)
    .executeTakeFirst();
  return found?.nummer;
}

/** Forgets the address that an Antrag proposed. */
export async function deleteNewAddress(tx: Tx, nummer: number): Promise<void> {
  await tables<AddressTables>(tx).deleteFrom('betriebe_new_addresses').where('nummer', '=', nummer).execute();
}
