import { addMonths, berlinDate, type IsoDate } from '../../lib/dates.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { type RetentionKind, retentionWords } from '../../platform/feature/retention.ts';
import { wordsKind } from '../../platform/search/forget-words.ts';
import { betriebeRetentionTexts } from './retention-texts.de.ts';
import { deleteBetriebe, lockBetriebeDeletedBefore } from './retention-queries.ts';
import { betriebeSearchIndex } from './search-index.ts';
import { betriebeSettings } from './settings.ts';

/** Betriebe that left the register before this day are kept no longer (§ 13 (5) HwO). */
export function forgottenBefore(chamber: Chamber, now: Date): IsoDate {
  return berlinDate(addMonths(now, -12 * betriebeSettings.of(chamber).deletedKeptYears));
}

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
      const ids = await lockBetriebeDeletedBefore(tx, forgottenBefore(tx.chamber, now), most);
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
