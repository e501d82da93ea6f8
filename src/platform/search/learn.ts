import type { ImportedIds } from '../csv-import/import-definition.ts';
import { writing } from '../database/database.ts';
import type { Tx } from '../database/handles.ts';
import type { House } from '../feature/feature.ts';
import { type Job, wakeJob } from '../jobs/job.ts';
import { type SearchIndex, searchTextOf, wordsOfNames } from './search-index.ts';
import {
  insertPending,
  insertPendingRecord,
  insertWords,
  lockPendingRange,
  type SearchSource,
  selectSources,
  shortenPendingRange,
  takePendingSingles,
  upsertSearchTexts,
} from './search-queries.ts';

const RECORDS_AT_ONCE = 2000;

/** Notes after an import which records the search must learn, and wakes the job that teaches it. */
export async function markForSearch(tx: Tx, index: SearchIndex, ids: ImportedIds): Promise<void> {
  await insertPending(tx, index, ids);
  await wakeJob(tx, index.job);
}

/** Notes that the search must learn one record anew, and wakes the job that teaches it. */
export async function markRecordForSearch(tx: Tx, index: SearchIndex, id: string): Promise<void> {
  await insertPendingRecord(tx, index, id);
  await wakeJob(tx, index.job);
}

/** The job that makes new and changed records findable. */
export function learnSearchJob(house: House, index: SearchIndex): Job {
  return {
    name: index.job,
    everySeconds: 60,
    run: (chamber) => writing(house.database, chamber, (tx) => learnNext(tx, index)),
  };
}

/**
 * Makes some of the waiting records findable.
 * @returns whether there may be more
 */
export async function learnNext(tx: Tx, index: SearchIndex): Promise<boolean> {
  const singles = await takePendingSingles(tx, index, RECORDS_AT_ONCE);
  if (singles) {
    await learn(tx, index, singles);
    return true;
  }
  const range = await lockPendingRange(tx, index);
  if (!range) return false;
  const sources = await selectSources(tx, index, range, RECORDS_AT_ONCE);
  await learn(tx, index, sources);
  const last = sources.at(-1);
  await shortenPendingRange(tx, index, range.id, last && sources.length === RECORDS_AT_ONCE ? last.id : null);
  return true;
}

async function learn(tx: Tx, index: SearchIndex, sources: readonly SearchSource[]): Promise<void> {
  const entries = sources.map((source) => ({ id: source.id, text: searchTextOf(source) }));
  await upsertSearchTexts(tx, index, entries);
  await insertWords(tx, index, wordsOfNames(sources));
}
