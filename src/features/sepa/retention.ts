import { addMonths } from '../../lib/dates.ts';
import { daysBefore, type RetentionKind, retentionWords } from '../../platform/feature/retention.ts';
import { deleteExportsBefore } from './collect/export-queries.ts';
import { deleteEndedBefore } from './settle-queries.ts';
import { offersSepa, sepaSettings } from './settings.ts';
import { sepaTexts } from './texts.de.ts';

/** Days that a file of collections can be had again. */
const exportDays = 30;

/** Mandates go some months after their end and last use, files of collections after a month. */
export const sepaRetention: readonly RetentionKind[] = [
  {
    id: 'sepa.mandates',
    tables: ['sepa_mandates'],
    isTold: true,
    appliesTo: offersSepa,
    words: retentionWords(sepaTexts, 'retention.mandates', (chamber) => ({
      months: sepaSettings.of(chamber).keptMonths,
    })),
    forget: (tx, { now, most }) =>
      deleteEndedBefore(tx, addMonths(now, -sepaSettings.of(tx.chamber).keptMonths), most),
  },
  {
    id: 'sepa.exports',
    tables: ['sepa_exports', 'sepa_export_mandates'],
    isTold: true,
    appliesTo: offersSepa,
    words: retentionWords(sepaTexts, 'retention.exports', () => ({ days: exportDays })),
    forget: (tx, { now, most }) => deleteExportsBefore(tx, daysBefore(now, exportDays), most),
  },
  {
    id: 'sepa.banks',
    tables: ['sepa_banks'],
    isTold: false,
    appliesTo: offersSepa,
    words: retentionWords(sepaTexts, 'retention.banks'),
  },
];
