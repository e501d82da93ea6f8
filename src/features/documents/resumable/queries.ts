import { sql } from 'kysely';
import { type Db, tables, type Tx } from '../../../platform/database/handles.ts';
import type { ResumedFile } from '../../../platform/http/resumed-uploads.ts';
import type { StoredFile } from '../../../platform/storage/stored-file.ts';
import type { DocumentTables } from '../tables.ts';
import { keptHours, keptHoursOnceUsed } from './rules.ts';

/** A file on its way: how much is here, and in how many pieces. */
export interface UnderWay {
  readonly id: string;
  readonly size: number;
  readonly at: number;
  readonly pieces: number;
}

const hoursBefore = (now: Date, hours: number) => new Date(now.getTime() - hours * 3_600_000);

/** Whose it is: an account's, or nobody's known (null), whose id alone opens it. */
type Owner = string | null;

/** Who sends it: an account, or a stranger, of whom the address range alone is known. */
export type Sender = { readonly accountId: string } | { readonly range: string };

/** Begins a file, or notes one that came with its form and waits with it. @returns its id */
export async function insertResumable(
  tx: Tx,
  values: {
    readonly sender: Sender;
    readonly name: string;
    readonly size: number;
    readonly begunAt: Date;
    /** When it is given up, where it waits with its form. */
    readonly keptUntil?: Date;
  },
): Promise<string> {
  const { id } = await tables<DocumentTables>(tx)
    .insertInto('resumable_uploads')
    .values({
      account_id: 'accountId' in values.sender ? values.sender.accountId : null,
      range: 'range' in values.sender ? values.sender.range : null,
      name: values.name,
      size: values.size,
      begun_at: values.begunAt,
      used_at: null,
      kept_until: values.keptUntil ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

const owned = (db: Db, accountId: Owner, now: Date) =>
  tables<DocumentTables>(db)
    .selectFrom('resumable_uploads as u')
    .where('u.begun_at', '>', hoursBefore(now, keptHours))
    .where((or) => or.or([or('u.kept_until', 'is', null), or('u.kept_until', '>', now)]))
    .where('u.account_id', 'is not distinct from', accountId);

/** A file on its way, if it is of this account, or of nobody known. */
export function selectUnderWay(
  db: Db,
  accountId: Owner,
  id: string,
  now: Date,
): Promise<UnderWay | undefined> {
  return owned(db, accountId, now)
    .where('u.id', '=', id)
    .select([
      'u.id',
      'u.size',
      sql<number>`(select coalesce(sum(size), 0)::int from resumable_pieces where upload_id = u.id)`.as('at'),
      sql<number>`(select count(*)::int from resumable_pieces where upload_id = u.id)`.as('pieces'),
    ])
    .executeTakeFirst();
}

/** Keeps everybody else from adding to a file until this transaction ends. */
export async function lockResumable(tx: Tx, id: string): Promise<void> {
  await sql`select 1 from resumable_uploads where id = ${id} for update`.execute(tx.kysely);
}

/** Adds a piece at the end. */
export async function insertPiece(tx: Tx, id: string, at: number, piece: StoredFile): Promise<void> {
  await tables<DocumentTables>(tx)
    .insertInto('resumable_pieces')
    .values({ upload_id: id, at, size: piece.size, object: piece.object, sealed_key: piece.sealedKey })
    .execute();
}

/** Bytes that an account, or strangers of an address range, have said to send, and whose forms have not been taken yet. */
export async function sumUnderWay(db: Db, sender: Sender, now: Date): Promise<number> {
  const accountId = 'accountId' in sender ? sender.accountId : null;
  const { sum } = await owned(db, accountId, now)
    .$if('range' in sender, (query) => query.where('u.range', '=', 'range' in sender ? sender.range : ''))
    .where('u.used_at', 'is', null)
    .where('u.kept_until', 'is', null)
    .select(sql<number>`coalesce(sum(u.size), 0)::int`.as('sum'))
    .executeTakeFirstOrThrow();
  return sum;
}

/** Bytes of files of an account that wait with their forms. */
export async function sumKeptWithForm(db: Db, accountId: string, now: Date): Promise<number> {
  const { sum } = await owned(db, accountId, now)
    .where('u.used_at', 'is', null)
    .where('u.kept_until', 'is not', null)
    .select(sql<number>`coalesce(sum(u.size), 0)::int`.as('sum'))
    .executeTakeFirstOrThrow();
  return sum;
}

/** Those of some files that are whole, with their pieces in order. */
export async function selectWhole(
  db: Db,
  accountId: Owner,
  ids: readonly string[],
  now: Date,
): Promise<readonly ResumedFile[]> {
  const rows = await owned(db, accountId, now)
    .leftJoin('resumable_pieces as p', 'p.upload_id', 'u.id')
    .where('u.id', 'in', ids)
    .select(['u.id', 'u.name', 'u.size', 'p.size as pieceSize', 'p.object', 'p.sealed_key as sealedKey'])
    .orderBy('p.at')
    .execute();
  return [...new Set(rows.map(({ id }) => id))].flatMap((id) => {
    const ofFile = rows.filter((row) => row.id === id);
    const { name = '', size = 0 } = ofFile[0] ?? {};
    const pieces = ofFile.flatMap(({ object, pieceSize, sealedKey }) =>
      object !== null && pieceSize !== null && sealedKey !== null ? [{ object, pieceSize, sealedKey }] : [],
    );
    const isWhole = pieces.reduce((sum, { pieceSize }) => sum + pieceSize, 0) === size;
    return isWhole ? [{ id, name, size, pieces }] : [];
  });
}

/** Notes that the form of some files was taken. */
export async function updateUsed(tx: Tx, ids: readonly string[], now: Date): Promise<void> {
  await tables<DocumentTables>(tx)
    .updateTable('resumable_uploads')
    .set({ used_at: now })
    .where('id', 'in', ids)
    .where('used_at', 'is', null)
    .execute();
}

/** Deletes files that were not finished in time, or whose form was taken, with the keys of their pieces. */
export async function deleteOverdue(tx: Tx, now: Date, most: number): Promise<number> {
  const { numDeletedRows } = await tables<DocumentTables>(tx)
    .deleteFrom('resumable_uploads')
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('resumable_uploads')
        .select('id')
        .where((or) =>
          or.or([
            or('begun_at', '<=', hoursBefore(now, keptHours)),
            or('used_at', '<=', hoursBefore(now, keptHoursOnceUsed)),
            or('kept_until', '<=', now),
          ]),
        )
        .limit(most),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** What an account has on its way. */
export function selectUnderWayOf(
  db: Db,
  accountId: string,
): Promise<readonly { readonly name: string; readonly size: number; readonly begunAt: Date }[]> {
  return tables<DocumentTables>(db)
    .selectFrom('resumable_uploads')
    .select(['name', 'size', 'begun_at as begunAt'])
    .where('account_id', '=', accountId)
    .orderBy('begun_at')
    .execute();
}
