import type { RecordsEnd } from '../../platform/feature/retention.ts';
import { deleteDocumentsOf } from './records-end-queries.ts';

/** Documents from and for a Betrieb or Person go with it; their bytes go from the store at the next tidying. */
export const documentsEnd: RecordsEnd = {
  tables: ['document_uploads', 'document_deliveries', 'document_batch_rows'],
  forget: (tx, of, ids) => deleteDocumentsOf(tx, of, ids),
};
