import { reading, writing } from '../../platform/database/database.ts';
import { runAlone } from '../../platform/database/run-alone.ts';
import type { House } from '../../platform/feature/feature.ts';
import type { ImportEnding, OfficeImport } from '../../platform/feature/office.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { selectWaiting, tidyImports, updateFailed } from './queries.ts';
import { applyFile, checkFile, type ImportWork, undoFile } from './work.ts';

/** Name of the job that works on files which people have sent. */
export const importJobName = 'office-import.work';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

class SomebodyElse extends Error {}

/**
 * Checks, applies and takes back the files that wait, one at a time. The lock that keeps others away goes with the
 * connection of a process that is killed; the state of the file says what another one has to begin anew.
 */
export function importJob(
  { database }: House,
  kinds: readonly OfficeImport[],
  endings: readonly ImportEnding[],
): Job {
  return {
    name: importJobName,
    everySeconds: 30,
    async run(chamber, now) {
      const alone = async () => {
        await writing(database, chamber, (tx) =>
          tidyImports(tx, {
            stuck: new Date(now.getTime() - 2 * HOUR),
            undecided: new Date(now.getTime() - 7 * DAY),
          }),
        );
        const record = await reading(database, chamber, selectWaiting);
        const kind = kinds.find((candidate) => candidate.kind === record?.kind);
        if (!record || !kind) return false;
        try {
          await workOn({ database, chamber, kind, endings, record, now });
        } catch (error) {
          // the next one's turn, and after a few times somebody decides; where not even this can be noted it waits as it is
          await writing(database, chamber, (tx) => updateFailed(tx, record, now));
          throw error;
        }
        return true;
      };
      try {
        return await runAlone(database, chamber, importJobName, alone, () => {
          throw new SomebodyElse();
        });
      } catch (error) {
        if (error instanceof SomebodyElse) return false;
        throw error;
      }
    },
  };
}

async function workOn(work: ImportWork): Promise<void> {
  switch (work.record.state) {
    case 'checking':
      return checkFile(work);
    case 'applying':
      return applyFile(work);
    case 'undoing':
      return undoFile(work);
    default:
  }
}
