import { berlinDate } from '../../lib/dates.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { type Forgetting, type RetentionKind, retentionWords } from '../../platform/feature/retention.ts';
import { wordsKind } from '../../platform/search/forget-words.ts';
import { personenRetentionTexts } from './retention-texts.de.ts';
import { deletePersonen, lockPersonenEndedBefore } from './retention-queries.ts';
import type { PersonArt } from './rules.ts';
import { personenSearchIndex } from './search-index.ts';
import { personenSettings } from './settings.ts';

const lehrlinge: readonly PersonArt[] = ['lehrling'];
const others: readonly PersonArt[] = ['bildungskunde', 'dozent'];

/** Personen are forgotten so many years after the year that the file names as their end (`beendet_am`). */
export const personenRetention: readonly RetentionKind[] = [
  {
    id: 'personen.lehrlinge',
    tables: ['personen'],
    isTold: true,
    words: retentionWords(personenRetentionTexts, 'lehrlinge', (chamber) => ({
      years: personenSettings.of(chamber).lehrlingKeptYears,
    })),
    forget: (tx, forgetting) =>
      forgetEnded(tx, forgetting, lehrlinge, personenSettings.of(tx.chamber).lehrlingKeptYears),
  },
  {
    id: 'personen.others',
    tables: ['personen'],
    isTold: true,
    words: retentionWords(personenRetentionTexts, 'others', (chamber) => ({
      years: personenSettings.of(chamber).othersKeptYears,
    })),
    forget: (tx, forgetting) =>
      forgetEnded(tx, forgetting, others, personenSettings.of(tx.chamber).othersKeptYears),
  },
  wordsKind(personenSearchIndex, {
    id: 'personen.search-words',
    isTold: false,
    words: retentionWords(personenRetentionTexts, 'words'),
  }),
];

async function forgetEnded(
  tx: Tx,
  { now, most, endRecords }: Forgetting,
  arten: readonly PersonArt[],
  years: number,
): Promise<number> {
  const thisYear = Number(berlinDate(now).slice(0, 4));
  const ids = await lockPersonenEndedBefore(tx, arten, `${thisYear - years}-01-01`, most);
  await endRecords(tx, 'person', ids, now);
  await deletePersonen(tx, ids);
  return ids.length;
}
