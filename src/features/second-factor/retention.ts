import { type RetentionKind, retentionWords } from '../../platform/feature/retention.ts';
import { accountFactors } from './queries.ts';
import { factorRetentionTexts } from './retention-texts.de.ts';

/** Answered challenges are forgotten once they are too old to be answered again. */
export const factorRetention: readonly RetentionKind[] = [
  {
    id: 'second-factor.challenges',
    tables: ['used_passkey_challenges'],
    isTold: false,
    words: retentionWords(factorRetentionTexts, 'challenges'),
    everyHours: 6,
    forget: (tx, { now }) => accountFactors.deleteVoidChallenges(tx, now),
  },
];
