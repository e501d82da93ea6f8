import { recordAudit } from '../../../platform/audit/audit.ts';
import { reading, writing } from '../../../platform/database/database.ts';
import type { House } from '../../../platform/feature/feature.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import { checkLetter } from '../../../platform/letters/index.ts';
import { isSelectorTaken } from '../pin-queries.ts';
import { printQueuedLetters } from '../print-queue/print-queued-letters.ts';
import { finishBatch, makeBatchesJobName } from './manage-batch.ts';
import { findBatchToMake } from './queries.ts';

/** Letters that are made in one go and one transaction. */
const letterSteps = 100;

/**
 * The job that makes the letters of batches, a hundred at a time. A letter is kept sealed in the transaction that makes
 * its PIN valid: killed before the commit the hundred are made anew, with other PINs; killed after it they are there.
 */
export function makeBatchesJob(house: Pick<House, 'database' | 'passwords' | 'secrets'>): Job {
  return {
    name: makeBatchesJobName,
    everySeconds: 15,
    async run(chamber, now) {
      const batch = await reading(house.database, chamber, findBatchToMake);
      if (!batch) return false;
      const { id, validUntil } = batch;
      try {
        const made = await printQueuedLetters(house, chamber, {
          most: letterSteps,
          source: { kind: 'batch', id, validUntil },
          now,
          by: 'worker',
          keep: async (letters) => letters.forEach(checkLetter),
        });
        if (made.ids.length + made.removed > 0) return true;
      } catch (error) {
        // somebody was given a PIN with the same selector in the same moment: the hundred are drawn anew
        if (isSelectorTaken(error)) return true;
        throw error;
      }
      return writing(house.database, chamber, async (tx) => {
        const finished = await finishBatch(tx, id, now);
        if (finished) {
          await recordAudit(tx, {
            event: 'freischaltung.batch-made',
            outcome: 'done',
            at: now,
            subjects: { batch: id },
            from: 'worker',
          });
        }
        return finished;
      });
    },
  };
}
