import { type Generated, sql } from 'kysely';
import { type Db, tables, type Tx } from '../../../platform/database/handles.ts';
import type { DeliveryKind } from '../rules.ts';
import type { BatchDraft, DocumentBatch, SentFile } from './batch.ts';
import { type BatchState, type NumberKind, workedStates } from './rules.ts';

interface BatchTables {
  document_batches: {
    id: Generated<string>;
    nummer: Generated<number>;
    state: BatchState;
    numbers: NumberKind;
    kind: DeliveryKind;
    year: number;
    subject: string;
    is_formal: boolean;
    written_at: Date;
    written_name: string;
    found: Generated<number>;
    begun_at: Generated<Date | null>;
    begun_name: Generated<string | null>;
    begun_staff_id: Generated<string | null>;
    finished_at: Generated<Date | null>;
    told_up_to: Generated<string | null>;
    told: Generated<number>;
  };
  document_batch_files: {
    id: Generated<string>;
    batch_id: string;
    position: Generated<number | null>;
    name: string;
    bytes: Generated<number>;
    received_at: Date;
  };
  document_batch_pieces: { file_id: string; number: number; sealed: Buffer };
}

const of = (db: Db) => tables<BatchTables>(db);

const select = (db: Db) =>
  of(db)
    .selectFrom('document_batches')
    .select([
      'id',
      'nummer',
      'state',
      'numbers',
      'kind',
      'year',
      'subject',
      'is_formal as isFormal',
      'written_at as writtenAt',
      'written_name as writtenBy',
      'found',
      'begun_at as begunAt',
      'begun_name as begunBy',
      'begun_staff_id as begunStaffId',
      'finished_at as finishedAt',
      'told_up_to as toldUpTo',
      'told',
    ]);

/** Begins a Sammelzustellung, before its files come. */
export async function insertBatch(
  tx: Tx,
  { numbers, kind, year, subject, isFormal }: BatchDraft,
  by: { readonly name: string; readonly at: Date },
): Promise<string> {
  const { id } = await of(tx)
    .insertInto('document_batches')
    .values({
      state: 'draft',
      numbers,
      kind,
      year,
      subject,
      is_formal: isFormal,
      written_at: by.at,
      written_name: by.name,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** One Sammelzustellung. */
export function selectBatch(db: Db, id: string): Promise<DocumentBatch | undefined> {
  return select(db).where('id', '=', id).executeTakeFirst();
}

/** One, held until the end of the transaction. */
export function holdBatch(tx: Tx, id: string): Promise<DocumentBatch | undefined> {
  return select(tx).where('id', '=', id).forUpdate().executeTakeFirst();
}

/** The newest first. */
export function selectBatches(db: Db, most: number): Promise<readonly DocumentBatch[]> {
  return select(db).orderBy('written_at', 'desc').limit(most).execute();
}

/** The one that waits longest for the worker. */
export function selectWorked(db: Db): Promise<DocumentBatch | undefined> {
  return select(db).where('state', 'in', workedStates).orderBy('written_at').limit(1).executeTakeFirst();
}

/** Those about which nobody has decided since a time. */
export async function selectUndecided(db: Db, writtenBefore: Date, most: number): Promise<readonly string[]> {
  const rows = await of(db)
    .selectFrom('document_batches')
    .select('id')
    .where('state', 'in', ['draft', 'checked', 'asked'])
    .where('written_at', '<', writtenBefore)
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}

/**
 * Moves one from one state to another; of two who do it at once one does.
 * @returns false where it is in another state by now
 */
export async function moveBatch(
  tx: Tx,
  id: string,
  from: readonly BatchState[],
  to: BatchState,
  also: {
    readonly begun?: { readonly at: Date; readonly name: string; readonly staffId: string };
    readonly finishedAt?: Date;
  } = {},
): Promise<boolean> {
  const moved = await of(tx)
    .updateTable('document_batches')
    .set({
      state: to,
      ...(also.begun && {
        begun_at: also.begun.at,
        begun_name: also.begun.name,
        begun_staff_id: also.begun.staffId,
      }),
      ...(also.finishedAt && { finished_at: also.finishedAt, told_up_to: null }),
    })
    .where('id', '=', id)
    .where('state', 'in', from)
    .returning('id')
    .executeTakeFirst();
  return moved !== undefined;
}

/** Notes how many documents were found in what was sent. */
export async function updateFound(tx: Tx, id: string, found: number): Promise<void> {
  await of(tx).updateTable('document_batches').set({ found }).where('id', '=', id).execute();
}

/** Notes up to whom people were told, and by how many more mails. */
export async function updateTold(tx: Tx, id: string, upTo: string, mails: number): Promise<void> {
  await of(tx)
    .updateTable('document_batches')
    .set({ told_up_to: upTo, told: sql<number>`told + ${mails}` })
    .where('id', '=', id)
    .execute();
}

/** Begins to keep a file that comes in; it counts once it has a position. */
export async function insertFile(tx: Tx, batchId: string, name: string, at: Date): Promise<string> {
  const { id } = await of(tx)
    .insertInto('document_batch_files')
    .values({ batch_id: batchId, name, received_at: at })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Keeps one sealed piece of a file. */
export async function insertPiece(tx: Tx, fileId: string, number: number, sealed: Buffer): Promise<void> {
  await of(tx).insertInto('document_batch_pieces').values({ file_id: fileId, number, sealed }).execute();
}

/** One sealed piece of a file. */
export async function selectPiece(db: Db, fileId: string, number: number): Promise<Buffer | undefined> {
  const row = await of(db)
    .selectFrom('document_batch_pieces')
    .select('sealed')
    .where('file_id', '=', fileId)
    .where('number', '=', number)
    .executeTakeFirst();
  return row?.sealed;
}

/** The whole of a file is there. */
export async function updateReceived(tx: Tx, { id, bytes }: SentFile, position: number): Promise<void> {
  await of(tx).updateTable('document_batch_files').set({ bytes, position }).where('id', '=', id).execute();
}

/** What was sent for a Sammelzustellung, in its order. */
export function selectFiles(db: Db, batchId: string): Promise<readonly SentFile[]> {
  return of(db)
    .selectFrom('document_batch_files')
    .select(['id', 'name', 'bytes'])
    .where('batch_id', '=', batchId)
    .where('position', 'is not', null)
    .orderBy('position')
    .execute();
}

/** Forgets what was sent, or some of it. */
export async function deleteFiles(tx: Tx, batchId: string, only?: readonly string[]): Promise<void> {
  if (only?.length === 0) return;
  await of(tx)
    .deleteFrom('document_batch_files')
    .where('batch_id', '=', batchId)
    .$if(only !== undefined, (query) => query.where('id', 'in', only ?? []))
    .execute();
}

/** Forgets files that stopped on their way. @returns how many */
export async function deleteStuckFiles(tx: Tx, before: Date): Promise<number> {
  const { numDeletedRows } = await of(tx)
    .deleteFrom('document_batch_files')
    .where('position', 'is', null)
    .where('received_at', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
