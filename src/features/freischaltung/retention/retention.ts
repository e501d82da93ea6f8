import { addMonths } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import {
  daysBefore,
  type RecordsEnd,
  type RetentionKind,
  retentionWords,
} from '../../../platform/feature/retention.ts';
import { endLink } from '../links/end-link.ts';
import { freischaltungRetentionTexts as texts } from '../retention-texts.de.ts';
import { freischaltungSettings } from '../settings.ts';
import {
  deleteAllOf,
  deleteBatchesBefore,
  deleteLettersBefore,
  deleteLinksEndedBefore,
  deletePinsOverBefore,
  deleteRunsBefore,
  endEmptyBatches,
  endForgottenLetters,
  selectLinksInForceOf,
} from './queries.ts';

const letterMonths = (chamber: Chamber) => ({
  months: freischaltungSettings.of(chamber).kept.letterMonths,
});
const linkMonths = (chamber: Chamber) => ({ months: freischaltungSettings.of(chamber).kept.linkMonths });
const letterLimit = (chamber: Chamber, now: Date) => addMonths(now, -letterMonths(chamber).months);

/** A printed notice of a new link that nobody has posted for so long is of no use to anybody. */
const noticeDays = 60;

/**
 * What is forgotten of links, PINs and letters. What nobody saw to ends first; then runs and batches, since their lines
 * name PINs and letters.
 */
export const freischaltungRetention: readonly RetentionKind[] = [
  {
    id: 'freischaltung.letter-contents',
    tables: ['letters', 'print_batches'],
    isTold: true,
    words: retentionWords(texts, 'contents', () => ({ days: noticeDays })),
    async forget(tx, { now, most }) {
      const letters = await endForgottenLetters(tx, now, daysBefore(now, noticeDays), most);
      return letters + (await endEmptyBatches(tx, now, most - letters));
    },
  },
  {
    id: 'freischaltung.runs',
    tables: ['pin_runs', 'print_batches'],
    isTold: false,
    words: retentionWords(texts, 'runs', letterMonths),
    async forget(tx, { now, most }) {
      const before = letterLimit(tx.chamber, now);
      const runs = await deleteRunsBefore(tx, before, most);
      return runs + (await deleteBatchesBefore(tx, before, most - runs));
    },
  },
  {
    id: 'freischaltung.letters',
    tables: ['letters'],
    isTold: true,
    words: retentionWords(texts, 'letters', letterMonths),
    forget: (tx, { now, most }) => deleteLettersBefore(tx, letterLimit(tx.chamber, now), most),
  },
  {
    id: 'freischaltung.pins',
    tables: ['pins'],
    isTold: true,
    words: retentionWords(texts, 'pins', letterMonths),
    forget: (tx, { now, most }) => deletePinsOverBefore(tx, letterLimit(tx.chamber, now), most),
  },
  {
    id: 'freischaltung.ended-links',
    tables: ['links'],
    isTold: true,
    words: retentionWords(texts, 'links', linkMonths),
    forget: (tx, { now, most }) =>
      deleteLinksEndedBefore(tx, addMonths(now, -linkMonths(tx.chamber).months), most),
  },
];

/** Links, PINs and letters go with their Betrieb or Person; whoever still acts for it is told before. */
export const freischaltungEnd: RecordsEnd = {
  tables: ['links', 'pins', 'letters', 'pin_run_items'],
  async forget(tx, of, ids, now) {
    const reason = of === 'betrieb' ? 'betrieb-deleted' : 'time-over';
    for (const linkId of await selectLinksInForceOf(tx, of, ids))
      await endLink(tx, linkId, { reason, by: null, now, from: 'worker' });
    await deleteAllOf(tx, of, ids);
  },
};
