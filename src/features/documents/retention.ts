import { daysBefore, type RetentionKind, retentionWords } from '../../platform/feature/retention.ts';
import { giveUpUndecided } from './batch/give-up.ts';
import { deleteBatches } from './batch/row-queries.ts';
import { deleteDeliveriesBefore, deleteOfOldForms, deleteUploadsDoneBefore } from './forget-queries.ts';
import { deleteOverdue } from './resumable/queries.ts';
import { documentRetentionTexts as texts } from './retention-texts.de.ts';
import { documentSettings, offersBox, offersUpload } from './settings.ts';

const formDays = 2;

/** Nobody decides any more about what was checked so long ago; a request for a second person ends before. */
const undecidedDays = 30;

/** How long documents are kept; their bytes leave the store at the next sweep, without their keys they are noise. */
export const documentRetention: readonly RetentionKind[] = [
  {
    id: 'documents.forms',
    tables: ['documents'],
    isTold: false,
    words: retentionWords(texts, 'forms'),
    everyHours: 6,
    forget: (tx, { now, most }) => deleteOfOldForms(tx, daysBefore(now, formDays), most),
  },
  {
    id: 'documents.resumable',
    tables: ['resumable_uploads'],
    isTold: false,
    words: retentionWords(texts, 'resumable'),
    everyHours: 1,
    forget: (tx, { now, most }) => deleteOverdue(tx, now, most),
  },
  {
    id: 'documents.uploads',
    tables: ['document_uploads'],
    isTold: true,
    appliesTo: offersUpload,
    words: retentionWords(texts, 'uploads', (chamber) => ({ days: documentSettings.of(chamber).keptDays })),
    forget: (tx, { now, most }) =>
      deleteUploadsDoneBefore(tx, daysBefore(now, documentSettings.of(tx.chamber).keptDays), most),
  },
  {
    id: 'documents.box',
    tables: [
      'document_deliveries',
      'document_reads',
      'bekanntgaben',
      'bekanntgabe_notices',
      'bekanntgabe_log',
    ],
    isTold: true,
    appliesTo: offersBox,
    words: retentionWords(texts, 'box', (chamber) => ({ years: documentSettings.of(chamber).boxKeptYears })),
    forget(tx, { now, most }) {
      const before = new Date(now);
      before.setUTCFullYear(before.getUTCFullYear() - documentSettings.of(tx.chamber).boxKeptYears);
      return deleteDeliveriesBefore(tx, before, most);
    },
  },
  {
    id: 'documents.batches',
    tables: ['document_batches', 'document_batch_files'],
    isTold: false,
    appliesTo: offersBox,
    words: retentionWords(texts, 'batches', (chamber) => ({
      days: documentSettings.of(chamber).batchKeptDays,
    })),
    async forget(tx, { now, most }) {
      await giveUpUndecided(tx, daysBefore(now, undecidedDays), most);
      return deleteBatches(tx, daysBefore(now, documentSettings.of(tx.chamber).batchKeptDays), most);
    },
  },
  {
    id: 'documents.consents',
    tables: ['document_consents', 'document_box_settings'],
    isTold: true,
    appliesTo: offersBox,
    words: retentionWords(texts, 'consents'),
  },
];
