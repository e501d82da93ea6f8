import { berlinDate, type IsoDate } from '../../lib/dates.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
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

/** Personen whose training or courses ended before this day are kept no longer, and for how long they were. */
export function forgottenBefore(
  chamber: Chamber,
  art: PersonArt,
  now: Date,
): { readonly day: IsoDate; readonly years: number } {
  const { lehrlingKeptYears, othersKeptYears } = personenSettings.of(chamber);
  const years = lehrlinge.includes(art) ? lehrlingKeptYears : othersKeptYears;
  return { day: yearsAgo(now, years), years };
}

/** The end counts with the year in which it lies. */
function yearsAgo(now: Date, years: number): IsoDate {
  return `${Number(berlinDate(now).slice(0, 4)) - years}-01-01`;
}

/** How long they are kept: no number of years where the year of the end is the last one. */
function endedWords(
  who: 'lehrlinge' | 'others',
  yearsOf: (chamber: Chamber) => number,
): RetentionKind['words'] {
  const words = retentionWords(personenRetentionTexts, who, (chamber) => ({ years: yearsOf(chamber) }));
  return (chamber, locale) => ({
    ...words(chamber, locale),
    ...(yearsOf(chamber) === 0 && { period: personenRetentionTexts.for(chamber, locale)(`${who}.atOnce`) }),
  });
}

/** Personen are forgotten so many years after the year that the file names as their end (`beendet_am`). */
export const personenRetention: readonly RetentionKind[] = [
  {
    id: 'personen.lehrlinge',
    tables: ['personen'],
    isTold: true,
    words: endedWords('lehrlinge', (chamber) => personenSettings.of(chamber).lehrlingKeptYears),
    forget: (tx, forgetting) =>
      forgetEnded(tx, forgetting, lehrlinge, personenSettings.of(tx.chamber).lehrlingKeptYears),
  },
  {
    id: 'personen.others',
    tables: ['personen'],
    isTold: true,
    words: endedWords('others', (chamber) => personenSettings.of(chamber).othersKeptYears),
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
  const ids = await lockPersonenEndedBefore(tx, arten, yearsAgo(now, years), most);
  await endRecords(tx, 'person', ids, now);
  await deletePersonen(tx, ids);
  return ids.length;
}
