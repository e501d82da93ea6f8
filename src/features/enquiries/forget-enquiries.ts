import { recordAudit } from '../../platform/audit/audit.ts';
import { writing } from '../../platform/database/database.ts';
import type { House } from '../../platform/feature/feature.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { deleteCopiesEndedBy } from './copies/copy-queries.ts';
import { deleteEnquiriesBefore } from './queries.ts';
import { enquirySettings } from './settings.ts';

const batch = 1000;

/** The nightly job that forgets enquiries once they are as old as the profile says, and copies that are over. */
export function forgetEnquiriesJob(house: House): Job {
  return {
    name: 'enquiries-forget',
    everySeconds: 24 * 3600,
    run: (chamber, now) =>
      writing(house.database, chamber, async (tx) => {
        const before = new Date(now.getTime() - enquirySettings.of(chamber).keptDays * 24 * 3_600_000);
        const copies = await deleteCopiesEndedBy(tx, now, batch);
        const count = await deleteEnquiriesBefore(tx, before, batch);
        if (count > 0) {
          const event = 'enquiries.forgotten';
          await recordAudit(tx, { event, outcome: 'done', at: now, facts: { count }, from: 'worker' });
        }
        return count === batch || copies === batch;
      }),
  };
}
