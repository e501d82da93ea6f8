import {
  daysBefore,
  type RecordsEnd,
  type RetentionKind,
  retentionWords,
} from '../../platform/feature/retention.ts';
import { importRetentionTexts } from './retention-texts.de.ts';
import { deleteChangesOfRecords, forgetReports } from './retention-queries.ts';
import { officeImportSettings } from './settings.ts';

/** The rows of imported files are forgotten; that a file was imported stays. */
export const importRetention: readonly RetentionKind[] = [
  {
    id: 'office-import.reports',
    tables: ['office_imports'],
    isTold: false,
    words: retentionWords(importRetentionTexts, 'files', (chamber) => ({
      days: officeImportSettings.of(chamber).reportKeptDays,
    })),
    forget: (tx, { now }) =>
      forgetReports(tx, daysBefore(now, officeImportSettings.of(tx.chamber).reportKeptDays), now),
  },
];

/** Former values of a record go with it: taking an import back would not bring it back anyhow. */
export const importChangesEnd: RecordsEnd = {
  tables: ['office_import_changes'],
  forget: (tx, _of, ids) => deleteChangesOfRecords(tx, ids),
};
