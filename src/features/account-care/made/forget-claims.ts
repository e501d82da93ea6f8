import { writing } from '../../../platform/database/database.ts';
import type { House } from '../../../platform/feature/feature.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import { deleteClaimsBefore } from './made-queries.ts';

const keptDays = 30;

/** The nightly job that forgets links which ran out a month ago; until then their page still says what to do. */
export function forgetClaimsJob(house: House): Job {
  return {
    name: 'account-care-forget-claims',
    everySeconds: 24 * 3600,
    async run(chamber, now) {
      const before = new Date(now.getTime() - keptDays * 24 * 3_600_000);
      await writing(house.database, chamber, (tx) => deleteClaimsBefore(tx, before));
      return false;
    },
  };
}
