import { type Db, tables, type Tx } from '../../../platform/database/handles.ts';

interface ExportTables {
  sepa_exports: {
    id: string;
    uploaded_at: Date;
    staff_id: string;
    staff_name: string;
    content_hash: string;
    sealed_rows: Buffer;
    made_at: Date | null;
    message_id: string | null;
    sealed_xml: Buffer | null;
    collections: number | null;
    sum_cents: string | number | null;
  };
}

/** A file of collections, and the bank's file that was made from it. */
export interface ExportRecord {
  readonly id: string;
  readonly uploadedAt: Date;
  readonly staffName: string;
  readonly contentHash: string;
  readonly madeAt: Date | null;
  readonly messageId: string | null;
  readonly collections: number | null;
  readonly sumCents: number | null;
}

/** The same with its sealed contents. */
export interface SealedExport extends ExportRecord {
  readonly sealedRows: Buffer;
  readonly sealedXml: Buffer | null;
}

const of = (db: Db) => tables<ExportTables>(db);
const columns = [
  'id',
  'uploaded_at as uploadedAt',
  'staff_name as staffName',
  'content_hash as contentHash',
  'made_at as madeAt',
  'message_id as messageId',
  'collections',
  'sum_cents as sumCents',
] as const;

/** Keeps a file that was uploaded. */
export async function insertExport(
  tx: Tx,
  file: {
    readonly id: string;
    readonly at: Date;
    readonly by: { readonly staffId: string; readonly name: string };
    readonly contentHash: string;
    readonly sealedRows: Buffer;
  },
): Promise<void> {
  await of(tx)
    .insertInto('sepa_exports')
    .values({
      id: file.id,
      uploaded_at: file.at,
      staff_id: file.by.staffId,
      staff_name: file.by.name,
      content_hash: file.contentHash,
      sealed_rows: file.sealedRows,
      made_at: null,
      message_id: null,
      sealed_xml: null,
      collections: null,
      sum_cents: null,
    })
    .execute();
}

/** One file; held for whoever makes the bank's file from it. */
export async function selectExport(db: Db, id: string, holding = false): Promise<SealedExport | undefined> {
  const row = await of(db)
    .selectFrom('sepa_exports')
    .select([...columns, 'sealed_rows as sealedRows', 'sealed_xml as sealedXml'])
    .where('id', '=', id)
    .$if(holding, (query) => query.forUpdate())
    .executeTakeFirst();
  return row && { ...row, sumCents: row.sumCents === null ? null : Number(row.sumCents) };
}

/** When a bank's file was made from the very same contents; undefined where none was. */
export async function madeBefore(db: Db, contentHash: string): Promise<Date | undefined> {
  const row = await of(db)
    .selectFrom('sepa_exports')
    .select('made_at as madeAt')
    .where('content_hash', '=', contentHash)
    .where('made_at', 'is not', null)
    .orderBy('made_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.madeAt ?? undefined;
}

/** Notes the bank's file that was made. */
export async function storeMade(
  tx: Tx,
  made: {
    readonly id: string;
    readonly at: Date;
    readonly messageId: string;
    readonly sealedXml: Buffer;
    readonly collections: number;
    readonly sumCents: number;
  },
): Promise<void> {
  await of(tx)
    .updateTable('sepa_exports')
    .set({
      made_at: made.at,
      message_id: made.messageId,
      sealed_xml: made.sealedXml,
      collections: made.collections,
      sum_cents: made.sumCents,
    })
    .where('id', '=', made.id)
    .execute();
}

/** The newest files. */
export async function selectExports(db: Db, most: number): Promise<readonly ExportRecord[]> {
  const rows = await of(db)
    .selectFrom('sepa_exports')
    .select(columns)
    .orderBy('uploaded_at', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) => ({ ...row, sumCents: row.sumCents === null ? null : Number(row.sumCents) }));
}

/** Forgets files that were uploaded before a time. @returns how many */
export async function deleteExportsBefore(tx: Tx, before: Date, most: number): Promise<number> {
  const rows = await of(tx)
    .deleteFrom('sepa_exports')
    .where('id', 'in', (eb) =>
      eb.selectFrom('sepa_exports').select('id').where('uploaded_at', '<', before).limit(most),
    )
    .returning('id')
    .execute();
  return rows.length;
}
