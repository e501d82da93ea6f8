import { daysBefore, type RetentionKind, retentionWords } from '../../platform/feature/retention.ts';
import { deleteRequestsBefore } from './queries.ts';
import { recoveryRetentionTexts } from './retention-texts.de.ts';

/** Time enough to notice that somebody else has removed the factors. */
const keptDays = 90;

/** Requests that have ended are forgotten. */
export const recoveryRetention: readonly RetentionKind[] = [
  {
    id: 'factor-recovery.removals',
    tables: ['factor_removals'],
    isTold: true,
    words: retentionWords(recoveryRetentionTexts, 'removals', () => ({ days: keptDays })),
    forget: (tx, { now, most }) => deleteRequestsBefore(tx, daysBefore(now, keptDays), most),
  },
];
