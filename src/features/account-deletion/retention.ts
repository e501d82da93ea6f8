import { type RetentionKind, retentionWords } from '../../platform/feature/retention.ts';
import { deletionRetentionTexts as texts } from './retention-texts.de.ts';
import { selectDeleted } from './queries.ts';
import { retentionSettings } from './settings.ts';

/** How long accounts stay; the hourly jobs of this feature delete them, each with mails before. */
export const deletionRetention: readonly RetentionKind[] = [
  {
    id: 'account-deletion.accounts',
    tables: ['accounts'],
    isTold: true,
    words: retentionWords(texts, 'accounts', (chamber) => ({
      months: retentionSettings.of(chamber).inactiveAfterMonths,
    })),
    lastForgotten: (db) => selectDeleted(db, 'inactive'),
  },
  {
    id: 'account-deletion.deleting',
    tables: [],
    isTold: true,
    words: retentionWords(texts, 'deleting', (chamber) => ({
      days: retentionSettings.of(chamber).graceDays,
    })),
    lastForgotten: (db) => selectDeleted(db, 'asked'),
  },
];
