import { daysBefore, type RetentionKind, retentionWords } from '../../platform/feature/retention.ts';
import { deleteClaimsBefore } from './made/made-queries.ts';
import { careRetentionTexts } from './retention-texts.de.ts';
import { careSettings } from './settings.ts';

/** Links are forgotten a while after they ran out; until then their page still says what to do. */
export const careRetention: readonly RetentionKind[] = [
  {
    id: 'account-care.claims',
    tables: ['account_claims'],
    isTold: true,
    words: retentionWords(careRetentionTexts, 'claims', (chamber) => ({
      days: careSettings.of(chamber).claimsKeptDays,
    })),
    forget: (tx, { now }) =>
      deleteClaimsBefore(tx, daysBefore(now, careSettings.of(tx.chamber).claimsKeptDays)),
  },
];
