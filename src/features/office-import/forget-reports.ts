import { recordAudit } from '../../platform/audit/audit.ts';
import { writing } from '../../platform/database/database.ts';
import type { House } from '../../platform/feature/feature.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { forgetReports } from './queries.ts';
import { officeImportSettings } from './settings.ts';

/** The nightly job that forgets the rows of imported files once they are as old as the profile says. */
export function forgetReportsJob({ database }: Pick<House, 'database'>): Job {
  return {
    name: 'office-import.forget-reports',
    everySeconds: 24 * 3600,
    async run(chamber, now) {
      const { reportKeptDays } = officeImportSettings.of(chamber);
      const before = new Date(now.getTime() - reportKeptDays * 24 * 3_600_000);
      await writing(database, chamber, async (tx) => {
        const count = await forgetReports(tx, before, now);
        if (count === 0) return;
        const event = 'office-import.reports-forgotten';
        await recordAudit(tx, { event, outcome: 'done', at: now, facts: { count }, from: 'worker' });
      });
      return false;
    },
  };
}
