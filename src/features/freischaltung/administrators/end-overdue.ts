import { reading, writing } from '../../../platform/database/database.ts';
import type { House } from '../../../platform/feature/feature.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import { endLink } from '../links/end-link.ts';
import { selectOverdueLinks } from './queries.ts';

const batch = 50;

/** The job that ends access given for a time. It gives no rights in the meantime: each request judges the end itself. */
export function endOverdueLinksJob(house: House): Job {
  return {
    name: 'freischaltung-end-overdue',
    everySeconds: 600,
    async run(chamber, now) {
      const overdue = await reading(house.database, chamber, (db) => selectOverdueLinks(db, now, batch));
      for (const linkId of overdue) {
        await writing(house.database, chamber, (tx) =>
          endLink(tx, linkId, { reason: 'time-over', by: null, now, from: 'worker' }),
        );
      }
      return overdue.length === batch;
    },
  };
}
