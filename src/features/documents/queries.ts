import { sql } from 'kysely';
import { type Db, tables, type Tx } from '../../platform/database/handles.ts';
import { viewedKind } from '../../platform/pdf-views/pdf-views.ts';
import type { StoredFile } from '../../platform/storage/stored-file.ts';
import type { DocumentRecord, KeptFile } from './document.ts';
import { type DocumentRef, isViewed, type ScanState } from './rules.ts';
import { hasView, insertDueView } from './pdf-views/queries.ts';
import type { DocumentTables } from './tables.ts';

const select = (db: Db) =>
  tables<DocumentTables>(db)
    .selectFrom('documents')
    .select([
      'id',
      sql<DocumentRef>`json_build_object('kind', ref_kind, 'id', ref_id)`.as('ref'),
      'name',
      'content_type as contentType',
      'size',
      'scan',
      'kept_at as keptAt',
      'retrieved_at as retrievedAt',
      hasView('documents.id').as('hasView'),
    ]);

/** Notes a kept file behind those that hang on the same thing. */
export async function insertDocument(
  tx: Tx,
  ref: DocumentRef,
  file: KeptFile,
  values: { readonly scan: ScanState; readonly keptAt: Date },
): Promise<string> {
  const { id } = await tables<DocumentTables>(tx)
    .insertInto('documents')
    .values({
      ref_kind: ref.kind,
      ref_id: ref.id,
      position: sql<number>`(select coalesce(max(position), 0) + 1 from documents
        where ref_kind = ${ref.kind} and ref_id = ${ref.id})`,
      name: file.name,
      content_type: file.contentType,
      size: file.size,
      object: file.object,
      sealed_key: file.sealedKey,
      scan: values.scan,
      kept_at: values.keptAt,
      retrieved_at: null,
      scan_after: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const kind = viewedKind(file.contentType);
  if (kind !== undefined && isViewed(ref)) await insertDueView(tx, id, kind, values.keptAt);
  return id;
}

/** All documents that hang on some things of one kind, in the order in which they were kept. */
export function selectDocuments(
  db: Db,
  kind: DocumentRef['kind'],
  ids: readonly string[],
): Promise<readonly DocumentRecord[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return select(db)
    .where('ref_kind', '=', kind)
    .where('ref_id', 'in', ids)
    .orderBy('ref_id')
    .orderBy('position')
    .execute();
}

/** One document. */
export function selectDocument(db: Db, id: string): Promise<DocumentRecord | undefined> {
  return select(db).where('id', '=', id).executeTakeFirst();
}

/** What opens a document: its object and sealed key. */
export function selectStored(
  db: Db,
  id: string,
): Promise<Pick<StoredFile, 'object' | 'sealedKey'> | undefined> {
  return tables<DocumentTables>(db)
    .selectFrom('documents')
    .select(['object', 'sealed_key as sealedKey'])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Hangs documents on something else, behind what hangs there. */
export async function moveDocuments(tx: Tx, from: DocumentRef, to: DocumentRef): Promise<void> {
  await tables<DocumentTables>(tx)
    .updateTable('documents')
    .set({
      ref_kind: to.kind,
      ref_id: to.id,
      position: sql<number>`position + (select coalesce(max(position), 0) from documents
        where ref_kind = ${to.kind} and ref_id = ${to.id})`,
    })
    .where('ref_kind', '=', from.kind)
    .where('ref_id', '=', from.id)
    .execute();
}

/** Deletes documents with their keys; without these the bytes in the store are noise, and are swept away later. */
export async function deleteDocuments(tx: Tx, ref: DocumentRef, only?: readonly string[]): Promise<number> {
  if (only?.length === 0) return 0;
  const { numDeletedRows } = await tables<DocumentTables>(tx)
    .deleteFrom('documents')
    .where('ref_kind', '=', ref.kind)
    .where('ref_id', '=', ref.id)
    .$if(only !== undefined, (query) => query.where('id', 'in', only ?? []))
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Which of some objects a document names, the view of one, or a file that is still on its way. */
export async function selectNamedObjects(db: Db, objects: readonly string[]): Promise<ReadonlySet<string>> {
  if (objects.length === 0) return new Set();
  const rows = await tables<DocumentTables>(db)
    .selectFrom('documents')
    .select('object')
    .where('object', 'in', objects)
    .unionAll(
      tables<DocumentTables>(db)
        .selectFrom('resumable_pieces')
        .select('object')
        .where('object', 'in', objects),
    )
    .unionAll(
      tables<DocumentTables>(db)
        .selectFrom('document_pdf_views')
        .select(sql<string>`object`.as('object'))
        .where('object', 'in', objects),
    )
    .execute();
  return new Set(rows.map(({ object }) => object));
}

/** A document that waits for the virus scanner. */
export interface UnscannedDocument extends Pick<StoredFile, 'object' | 'sealedKey'> {
  readonly id: string;
  /** How often it could not be read. */
  readonly tries: number;
}

/** The document that waits longest for the virus scanner, without those that are to be tried again later. */
export function selectUnscanned(db: Db, now: Date): Promise<UnscannedDocument | undefined> {
  return tables<DocumentTables>(db)
    .selectFrom('documents')
    .select(['id', 'object', 'sealed_key as sealedKey', 'scan_tries as tries'])
    .where('scan', '=', 'waiting')
    .where(sql<boolean>`coalesce(scan_after, kept_at) <= ${now}`)
    .orderBy(sql`coalesce(scan_after, kept_at)`)
    .limit(1)
    .executeTakeFirst();
}

/** Lets others go first: this one could not be looked at, and is tried again from then on. */
export async function postponeScan(tx: Tx, id: string, tries: number, after: Date): Promise<void> {
  await tables<DocumentTables>(tx)
    .updateTable('documents')
    .set({ scan_tries: tries, scan_after: after })
    .where('id', '=', id)
    .where('scan', '=', 'waiting')
    .execute();
}

/** Notes that its keeper has yet to be told that a document was rejected. */
export async function noteUntold(tx: Tx, id: string): Promise<void> {
  await tables<DocumentTables>(tx)
    .updateTable('documents')
    .set({ rejection_untold: true })
    .where('id', '=', id)
    .execute();
}

/** Takes one rejected document whose keeper has yet to learn of it; from then on it counts as told. */
export async function takeUntold(tx: Tx, kind: DocumentRef['kind']): Promise<DocumentRecord | undefined> {
  const id = await tables<DocumentTables>(tx)
    .updateTable('documents')
    .set({ rejection_untold: false })
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('documents')
        .select('id')
        .where('rejection_untold', '=', true)
        .where('ref_kind', '=', kind)
        .orderBy('kept_at')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returning('id')
    .executeTakeFirst();
  return id && selectDocument(tx, id.id);
}

/** Notes what the scanner says. */
export async function updateScan(tx: Tx, id: string, scan: ScanState): Promise<boolean> {
  const moved = await tables<DocumentTables>(tx)
    .updateTable('documents')
    .set({ scan })
    .where('id', '=', id)
    .where('scan', '=', 'waiting')
    .returning('id')
    .executeTakeFirst();
  return moved !== undefined;
}

/** How many documents wait for the scanner, and for how long the first. */
export async function selectScanBacklog(
  db: Db,
): Promise<{ readonly count: number; readonly oldest: Date | null }> {
  return tables<DocumentTables>(db)
    .selectFrom('documents')
    .select([sql<number>`count(*)::int`.as('count'), sql<Date | null>`min(kept_at)`.as('oldest')])
    .where('scan', '=', 'waiting')
    .executeTakeFirstOrThrow();
}
