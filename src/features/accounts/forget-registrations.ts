import { recordAudit } from '../../platform/audit/audit.ts';
import { writing } from '../../platform/database/database.ts';
import type { House } from '../../platform/feature/feature.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { forgetMailsOf } from '../../platform/mail/owned-mails.ts';
import { deleteRegistrationsEndedBefore } from './registration-queries.ts';

const keptDays = 7;
const batch = 1000;

/** The nightly job that removes registrations, confirmed or not, a week after their last mail ran out, with its record. */
export function forgetRegistrationsJob(house: House): Job {
  return {
    name: 'accounts-forget-registrations',
    everySeconds: 24 * 3600,
    run: (chamber, now) =>
      writing(house.database, chamber, async (tx) => {
        const before = new Date(now.getTime() - keptDays * 24 * 3_600_000);
        const forgotten = await deleteRegistrationsEndedBefore(tx, before, batch);
        await forgetMailsOf(tx, forgotten);
        const count = forgotten.length;
        if (count > 0) {
          const event = 'accounts.registrations-forgotten';
          await recordAudit(tx, { event, outcome: 'done', at: now, facts: { count }, from: 'worker' });
        }
        return count === batch;
      }),
  };
}
