import { recordAudit } from '../../platform/audit/audit.ts';
import { writing } from '../../platform/database/database.ts';
import type { House } from '../../platform/feature/feature.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { deleteInvitationsBefore } from './queries.ts';

/** How long an invitation is kept after it ran out. */
export const keptDays = 90;

/** The nightly job that forgets invitations, answered or not, 90 days after they ran out. */
export function forgetInvitationsJob(house: House): Job {
  return {
    name: 'zugaenge-forget-invitations',
    everySeconds: 24 * 3600,
    run: (chamber, now) =>
      writing(house.database, chamber, async (tx) => {
        const count = await deleteInvitationsBefore(tx, new Date(now.getTime() - keptDays * 24 * 3_600_000));
        if (count > 0) {
          const event = 'zugaenge.invitations-forgotten';
          await recordAudit(tx, { event, outcome: 'done', at: now, facts: { count }, from: 'worker' });
        }
        return false;
      }),
  };
}
