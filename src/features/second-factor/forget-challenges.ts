import { type Database, writing } from '../../platform/database/database.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { accountFactors } from './queries.ts';

/** The job that forgets answered challenges once they are too old to be answered again. */
export function forgetChallengesJob(database: Database): Job {
  return {
    name: 'second-factor.forget-challenges',
    everySeconds: 6 * 3600,
    async run(chamber, now) {
      await writing(database, chamber, (tx) => accountFactors.deleteVoidChallenges(tx, now));
      return false;
    },
  };
}
