import { reading, writing } from '../../../platform/database/database.ts';
import { runAlone } from '../../../platform/database/run-alone.ts';
import type { House } from '../../../platform/feature/feature.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import { checkBatch } from './check.ts';
import { deliverBatch } from './deliver-rows.ts';
import { batchJobName } from './job-name.ts';
import { deleteStuckFiles, selectWorked } from './queries.ts';

const HOUR = 3_600_000;

class SomebodyElse extends Error {}

/**
 * Looks at what was sent and delivers what was decided, one Sammelzustellung at a time. The lock that keeps others away
 * goes with the connection of a process that is killed; rows say where another one has to go on.
 */
export function batchJob(house: House): Job {
  const { database } = house;
  return {
    name: batchJobName,
    everySeconds: 30,
    async run(chamber, now) {
      const alone = async () => {
        await writing(database, chamber, (tx) => deleteStuckFiles(tx, new Date(now.getTime() - 2 * HOUR)));
        const batch = await reading(database, chamber, selectWorked);
        if (!batch) return false;
        const work = { house, chamber, batch, now };
        return batch.state === 'checking' ? checkBatch(work) : deliverBatch(work);
      };
      try {
        return await runAlone(database, chamber, batchJobName, alone, () => {
          throw new SomebodyElse();
        });
      } catch (error) {
        if (error instanceof SomebodyElse) return false;
        throw error;
      }
    },
  };
}
