import { daysBefore, type RetentionKind, retentionWords } from '../../platform/feature/retention.ts';
import { deleteChangesBefore } from './due-queries.ts';
import { changeRetentionTexts } from './retention-texts.de.ts';
import { changeSettings } from './settings.ts';

/** Changes that are over, done or not, are forgotten once nobody can take them back any more. */
export const changeRetention: readonly RetentionKind[] = [
  {
    id: 'address-change.changes',
    tables: ['address_changes'],
    isTold: true,
    words: retentionWords(changeRetentionTexts, 'changes', (chamber) => ({
      days: changeSettings.of(chamber).keptDays,
    })),
    forget: (tx, { now }) => deleteChangesBefore(tx, daysBefore(now, changeSettings.of(tx.chamber).keptDays)),
  },
];
