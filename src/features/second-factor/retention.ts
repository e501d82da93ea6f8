import { type RetentionKind, retentionWords } from '../../platform/feature/retention.ts';
import { takeBackDays } from './addition-proof.ts';
import { accountFactors, deleteReplacedApps } from './queries.ts';
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
  {
    id: 'second-factor.replaced-apps',
    tables: ['replaced_totp_secrets'],
    isTold: true,
    words: retentionWords(factorRetentionTexts, 'replaced', () => ({ days: takeBackDays })),
    everyHours: 24,
    forget: (tx, { now }) => deleteReplacedApps(tx, new Date(now.getTime() - takeBackDays * 86_400_000)),
  },
];
