import { recordAudit } from '../../platform/audit/audit.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { reading, writing } from '../../platform/database/database.ts';
import type { House } from '../../platform/feature/feature.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { sweepObjects } from '../../platform/storage/stored-file.ts';
import { deleteDeliveriesBefore } from './box/queries.ts';
import { deleteOfOldForms, selectNamedObjects } from './queries.ts';
import { documentSettings } from './settings.ts';
import { deleteUploadsDoneBefore } from './upload/queries.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const batch = 500;

/**
 * Forgets what is as old as the profile says, and files of forms that nobody has sent for two days; then removes objects
 * from the store that no document names: of forgotten documents, and what a killed process has left. What is younger than
 * a day stays there, its row may be on its way, and a backup may be reading it.
 */
export function tidyDocumentsJob({ database, storage }: House): Job {
  return {
    name: 'documents-tidy',
    everySeconds: 6 * 3600,
    async run(chamber, now) {
      const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds);
      const forgotten = await forgetOld({ database }, chamber, now);
      await writing(database, chamber, (tx) => deleteOfOldForms(tx, ago(2 * DAY)));
      await sweepObjects(storage.of(chamber.slug), ago(DAY), (names) =>
        reading(database, chamber, (db) => selectNamedObjects(db, names)),
      );
      return forgotten >= batch;
    },
  };
}

function forgetOld({ database }: Pick<House, 'database'>, chamber: Chamber, now: Date): Promise<number> {
  const { keptDays, boxKeptYears } = documentSettings.of(chamber);
  const years = new Date(now);
  years.setUTCFullYear(years.getUTCFullYear() - boxKeptYears);
  return writing(database, chamber, async (tx) => {
    const uploads = await deleteUploadsDoneBefore(tx, new Date(now.getTime() - keptDays * DAY), batch);
    const deliveries = await deleteDeliveriesBefore(tx, years, batch);
    if (uploads + deliveries > 0) {
      await recordAudit(tx, {
        event: 'documents.forgotten',
        outcome: 'done',
        at: now,
        facts: { uploads, deliveries },
        from: 'worker',
      });
    }
    return Math.max(uploads, deliveries);
  });
}
