import { reading } from '../../platform/database/database.ts';
import type { House } from '../../platform/feature/feature.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { sweepObjects } from '../../platform/storage/stored-file.ts';
import { selectNamedObjects } from './queries.ts';

const DAY = 24 * 3_600_000;

/**
 * Removes objects from the store that no document names: of forgotten documents, and what a killed process has left. What
 * is younger than a day stays there, its row may be on its way, and a backup may be reading it. The rows themselves go by
 * the list of periods (retention.ts).
 */
export function tidyDocumentsJob({ database, storage }: Pick<House, 'database' | 'storage'>): Job {
  return {
    name: 'documents-tidy',
    everySeconds: 6 * 3600,
    async run(chamber, now) {
      await sweepObjects(storage.of(chamber.slug), new Date(now.getTime() - DAY), (names) =>
        reading(database, chamber, (db) => selectNamedObjects(db, names)),
      );
      return false;
    },
  };
}
