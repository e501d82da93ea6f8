import { writing } from '../../../platform/database/database.ts';
import type { House } from '../../../platform/feature/feature.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import { settleDeliveries } from '../recipient-queries.ts';

const atOnce = 2000;

/** The job that keeps what the outbox knows of delivered mails, since it forgets them after thirty days. */
export function settleDeliveriesJob(house: Pick<House, 'database'>): Job {
  return {
    name: 'bulk-messages-settle',
    everySeconds: 3600,
    run: (chamber) =>
      writing(house.database, chamber, async (tx) => (await settleDeliveries(tx, atOnce)) === atOnce),
  };
}
