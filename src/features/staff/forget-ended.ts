import { type Database, writing } from '../../platform/database/database.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { deleteOldRequests } from './four-eyes/requests-queries.ts';
import { deleteOldLinks } from './links-queries.ts';
import { staffFactors } from './queries.ts';
import { deleteEndedSessions } from './sessions-queries.ts';
import { officeSettings } from './settings.ts';

/** The job that forgets sessions, links, requests and challenges whose time is over. */
export function forgetEndedJob(database: Database): Job {
  return {
    name: 'staff.forget-ended',
    everySeconds: 6 * 3600,
    async run(chamber, now) {
      const idleSince = new Date(now.getTime() - officeSettings.of(chamber).idleMinutes * 60_000);
      await writing(database, chamber, async (tx) => {
        await deleteEndedSessions(tx, now, idleSince);
        await deleteOldLinks(tx, now);
        await deleteOldRequests(tx, now);
        await staffFactors.deleteVoidChallenges(tx, now);
      });
      return false;
    },
  };
}
