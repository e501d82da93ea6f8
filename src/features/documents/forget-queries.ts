import { tables, type Tx } from '../../platform/database/handles.ts';
import type { DocumentTables } from './tables.ts';

/** Deletes what was kept for forms that nobody has sent. @returns how many files */
export async function deleteOfOldForms(tx: Tx, keptBefore: Date, most: number): Promise<number> {
  const { numDeletedRows } = await tables<DocumentTables>(tx)
    .deleteFrom('documents')
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('documents')
        .select('id')
        .where('ref_kind', '=', 'form')
        .where('kept_at', '<', keptBefore)
        .limit(most),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Forgets uploads that were done before a time, with their documents. @returns how many */
export async function deleteUploadsDoneBefore(tx: Tx, before: Date, most: number): Promise<number> {
  const rows = await tables<DocumentTables>(tx)
    .deleteFrom('document_uploads')
    .where('nummer', 'in', (eb) =>
      eb.selectFrom('document_uploads').select('nummer').where('done_at', '<', before).limit(most),
    )
    .returning('nummer')
    .execute();
  if (rows.length === 0) return 0;
  await tables<DocumentTables>(tx)
    .deleteFrom('documents')
    .where('ref_kind', '=', 'upload')
    .where(
      'ref_id',
      'in',
      rows.map(({ nummer }) => String(nummer)),
    )
    .execute();
  return rows.length;
}

/** Forgets deliveries older than a time, with their documents. @returns how many */
export async function deleteDeliveriesBefore(tx: Tx, before: Date, most: number): Promise<number> {
  const rows = await tables<DocumentTables>(tx)
    .deleteFrom('document_deliveries')
    .where('id', 'in', (eb) =>
      eb.selectFrom('document_deliveries').select('id').where('delivered_at', '<', before).limit(most),
    )
    .returning('id')
    .execute();
  if (rows.length === 0) return 0;
  await tables<DocumentTables>(tx)
    .deleteFrom('documents')
    .where('ref_kind', '=', 'delivery')
    .where(
      'ref_id',
      'in',
      rows.map(({ id }) => id),
    )
    .execute();
  return rows.length;
}
