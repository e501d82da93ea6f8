import { addMonths, berlinDate } from '../../lib/dates.ts';
import { type RetentionKind, retentionWords } from '../../platform/feature/retention.ts';
import { wordsKind } from '../../platform/search/forget-words.ts';
import { betriebeRetentionTexts } from './retention-texts.de.ts';
import { deleteBetriebe, lockBetriebeDeletedBefore } from './retention-queries.ts';
import { betriebeSearchIndex } from './search-index.ts';
import { betriebeSettings } from './settings.ts';

/** Betriebe that left the register are forgotten with all that features keep about them (§ 13 (5) HwO). */
export const betriebeRetention: readonly RetentionKind[] = [
  {
    id: 'betriebe.deleted',
    tables: ['betriebe'],
    isTold: true,
    words: retentionWords(betriebeRetentionTexts, 'deleted', (chamber) => ({
      years: betriebeSettings.of(chamber).deletedKeptYears,
    })),
    async forget(tx, { now, most, endRecords }) {
      const years = betriebeSettings.of(tx.chamber).deletedKeptYears;
      const ids = await lockBetriebeDeletedBefore(tx, berlinDate(addMonths(now, -12 * years)), most);
      await endRecords(tx, 'betrieb', ids, now);
      await deleteBetriebe(tx, ids);
      return ids.length;
    },
  },
  wordsKind(betriebeSearchIndex, {
    id: 'betriebe.search-words',
    isTold: false,
    words: retentionWords(betriebeRetentionTexts, 'words'),
  }),
];
