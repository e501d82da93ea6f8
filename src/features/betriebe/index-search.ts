import { foldForSearch } from '../../lib/search-folding.ts';
import type { ImportedIds } from '../../platform/csv-import/import-definition.ts';
import { writing } from '../../platform/database/database.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { House } from '../../platform/feature/feature.ts';
import { type Job, wakeJob } from '../../platform/jobs/job.ts';
import {
  insertPending,
  lockPendingRange,
  type SearchSource,
  selectSources,
  shortenPendingRange,
  takePendingSingles,
  upsertSearchTexts,
} from './search-queries.ts';

const JOB = 'betriebe.search';
const ENTRIES_AT_ONCE = 2000;

/** Notes after an import which entries the search must learn, and wakes the job that teaches it. */
export async function markForSearch(tx: Tx, ids: ImportedIds): Promise<void> {
  await insertPending(tx, ids);
  await wakeJob(tx, JOB);
}

/** The job that makes imported entries findable by their names. */
export function indexSearchJob(house: House): Job {
  return {
    name: JOB,
    everySeconds: 60,
    run: (chamber) => writing(house.database, chamber, indexNext),
  };
}

/**
 * Makes some of the waiting entries findable.
 * @returns whether there may be more
 */
export async function indexNext(tx: Tx): Promise<boolean> {
  const singles = await takePendingSingles(tx, ENTRIES_AT_ONCE);
  if (singles.length > 0) {
    await index(tx, singles);
    return true;
  }
  const range = await lockPendingRange(tx);
  if (!range) return false;
  const sources = await selectSources(tx, range, ENTRIES_AT_ONCE);
  await index(tx, sources);
  const last = sources.at(-1);
  await shortenPendingRange(tx, range.id, last && sources.length === ENTRIES_AT_ONCE ? last.id : null);
  return true;
}

function index(tx: Tx, sources: readonly SearchSource[]): Promise<void> {
  const entries = sources.map(({ id, name, inhaber }) => ({
    id,
    text: foldForSearch(inhaber === null ? name : `${name} ${inhaber}`),
  }));
  return upsertSearchTexts(tx, entries);
}
