import type { RecordsEnd } from '../../platform/feature/retention.ts';
import { deleteAntraegeOf } from './records-end-queries.ts';

/** Anträge and drafts for a Betrieb or Person go with it; the time of each kind is over long before. */
export const antraegeEnd: RecordsEnd = {
  tables: ['antraege', 'antragsentwuerfe'],
  forget: (tx, of, ids) => deleteAntraegeOf(tx, of, ids),
};
