import { type RawBuilder, sql } from 'kysely';
import { type Db, tables, type Tx } from '../../../platform/database/handles.ts';
import type { ViewedKind } from '../../../platform/pdf-views/pdf-views.ts';
import type { StoredFile } from '../../../platform/storage/stored-file.ts';
import type { DocumentTables } from '../tables.ts';

/** Whether a document has a view, as a column of whatever lists documents. */
export function hasView(documentId: string): RawBuilder<boolean> {
  return sql<boolean>`exists (select from document_pdf_views v
    where v.document_id = ${sql.ref(documentId)} and v.state = 'made')`;
}

/** Notes that a view of a document is to be made. */
export async function insertDueView(
  tx: Tx,
  documentId: string,
  kind: ViewedKind,
  dueAt: Date,
): Promise<void> {
  await tables<DocumentTables>(tx)
    .insertInto('document_pdf_views')
    .values({ document_id: documentId, kind, state: 'due', due_at: dueAt })
    .execute();
}

/** What opens the view of a document; undefined where there is none. */
export async function selectView(
  db: Db,
  documentId: string,
): Promise<Pick<StoredFile, 'object' | 'sealedKey'> | undefined> {
  const { rows } = await sql<Pick<StoredFile, 'object' | 'sealedKey'>>`
    select object, sealed_key as "sealedKey" from document_pdf_views
    where document_id = ${documentId} and state = 'made'`.execute(db.kysely);
  return rows[0];
}

/** A document whose view is to be made, with what opens it. */
export interface DueView extends Pick<StoredFile, 'object' | 'sealedKey' | 'size'> {
  readonly documentId: string;
  readonly name: string;
  readonly contentType: string;
  readonly keptAt: Date;
  /** How often it was tried, this time included. */
  readonly tries: number;
}

/**
 * Takes the view that has been due for longest, and puts off its next try: whoever is killed meanwhile has tried, too, and
 * nobody else makes it at the same time. Only what anybody may read is opened, and what hangs on a form that was not sent
 * can wait.
 */
export async function takeDueView(
  tx: Tx,
  kinds: readonly ViewedKind[],
  now: Date,
  again: Date,
): Promise<DueView | undefined> {
  const { rows } = await sql<DueView>`
    with due as (
      select v.document_id from document_pdf_views v join documents d on d.id = v.document_id
      where v.state = 'due' and v.kind = any(${[...kinds]}::text[]) and v.due_at <= ${now}
        and d.scan in ('clean', 'unscanned') and d.ref_kind in ('antrag', 'upload', 'delivery')
      order by v.due_at limit 1 for update of v skip locked)
    update document_pdf_views v set tries = v.tries + 1, due_at = ${again}
    from due, documents d where v.document_id = due.document_id and d.id = v.document_id
    returning v.document_id as "documentId", v.tries, d.name, d.content_type as "contentType", d.size,
      d.kept_at as "keptAt", d.object, d.sealed_key as "sealedKey"`.execute(tx.kysely);
  return rows[0];
}

/** Puts a view beside its document. @returns false where the document is gone, or has a view by now */
export async function saveView(tx: Tx, documentId: string, file: StoredFile, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tables<DocumentTables>(tx)
    .updateTable('document_pdf_views')
    .set({ state: 'made', object: file.object, sealed_key: file.sealedKey, size: file.size, made_at: at })
    .where('document_id', '=', documentId)
    .where('state', '=', 'due')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Notes that a document gets no view. @returns false where that is known already, or it is gone */
export async function giveUpView(tx: Tx, documentId: string): Promise<boolean> {
  const { numUpdatedRows } = await tables<DocumentTables>(tx)
    .updateTable('document_pdf_views')
    .set({ state: 'failed' })
    .where('document_id', '=', documentId)
    .where('state', '=', 'due')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** How many views are due; without a converter that counts the files too that it would convert. */
export async function countDueViews(db: Db): Promise<number> {
  const { count } = await tables<DocumentTables>(db)
    .selectFrom('document_pdf_views')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('state', '=', 'due')
    .executeTakeFirstOrThrow();
  return count;
}
