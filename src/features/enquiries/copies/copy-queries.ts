import { type Db, tables, type Tx } from '../../../platform/database/handles.ts';
import type { CopyRecord } from './copy-record.ts';

interface CopyTables {
  enquiry_copies: {
    nummer: number;
    token_hash: string | null;
    sealed: Buffer;
    expires_at: Date;
    mailed_at: Date | null;
  };
  antraege: { nummer: number; sent_at: Date };
}

/**
 * Keeps what was written for a copy.
 * @param copy its `tokenHash` is null where no mail could bring the link to it
 */
export async function insertCopy(
  tx: Tx,
  copy: {
    readonly nummer: number;
    readonly tokenHash: string | null;
    readonly sealed: Buffer;
    readonly expiresAt: Date;
  },
): Promise<void> {
  await tables<CopyTables>(tx)
    .insertInto('enquiry_copies')
    .values({
      nummer: copy.nummer,
      token_hash: copy.tokenHash,
      sealed: copy.sealed,
      expires_at: copy.expiresAt,
      mailed_at: null,
    })
    .execute();
}

const kept = (db: Db, now: Date) =>
  tables<CopyTables>(db)
    .selectFrom('enquiry_copies')
    .innerJoin('antraege', 'antraege.nummer', 'enquiry_copies.nummer')
    .select([
      'enquiry_copies.nummer',
      'sealed',
      'sent_at as sentAt',
      'expires_at as expiresAt',
      'mailed_at as mailedAt',
    ])
    .where('expires_at', '>', now);

/** The copy that a mailed link opens. */
export function selectCopyByToken(db: Db, tokenHash: string, now: Date): Promise<CopyRecord | undefined> {
  return kept(db, now).where('token_hash', '=', tokenHash).executeTakeFirst();
}

/** Whether a mail brought the link to the copy of an enquiry. */
export async function wasLinkMailed(db: Db, nummer: number): Promise<boolean> {
  const found = await tables<CopyTables>(db)
    .selectFrom('enquiry_copies')
    .select('nummer')
    .where('nummer', '=', nummer)
    .where('token_hash', 'is not', null)
    .executeTakeFirst();
  return found !== undefined;
}

/** The copy of an enquiry by its number; for the browser that has just sent it. */
export function selectCopyByNumber(db: Db, nummer: number, now: Date): Promise<CopyRecord | undefined> {
  return kept(db, now).where('enquiry_copies.nummer', '=', nummer).executeTakeFirst();
}

/**
 * Notes that a copy is mailed.
 * @returns false when it was mailed before: of two presses at once one counts
 */
export async function updateMailed(tx: Tx, nummer: number, now: Date): Promise<boolean> {
  const row = await tables<CopyTables>(tx)
    .updateTable('enquiry_copies')
    .set({ mailed_at: now })
    .where('nummer', '=', nummer)
    .where('mailed_at', 'is', null)
    .returning('nummer')
    .executeTakeFirst();
  return row !== undefined;
}

/** Forgets what was written once its time is over; says how many. */
export async function deleteCopiesEndedBy(tx: Tx, now: Date, most: number): Promise<number> {
  const rows = await tables<CopyTables>(tx)
    .deleteFrom('enquiry_copies')
    .where('nummer', 'in', (eb) =>
      eb.selectFrom('enquiry_copies').select('nummer').where('expires_at', '<=', now).limit(most),
    )
    .returning('nummer')
    .execute();
  return rows.length;
}
