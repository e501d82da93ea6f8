import { recordAudit } from '../../../platform/audit/audit.ts';
import { writing } from '../../../platform/database/database.ts';
import type { House } from '../../../platform/feature/feature.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import type { Purpose } from '../message.ts';
import { deleteMessagesBefore } from '../queries.ts';
import { settleDeliveries } from '../recipient-queries.ts';
import { bulkMessageSettings } from '../settings.ts';

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

/** The nightly job that forgets messages, and who got them, once they are as old as the profile says. */
export function forgetMessagesJob(house: Pick<House, 'database'>): Job {
  return {
    name: 'bulk-messages-forget',
    everySeconds: 24 * 3600,
    async run(chamber, now) {
      const { informationKeptDays, formalKeptDays } = bulkMessageSettings.of(chamber);
      const kept: Readonly<Record<Purpose, number>> = {
        information: informationKeptDays,
        formal: formalKeptDays,
      };
      for (const purpose of ['information', 'formal'] as const) {
        const before = new Date(now.getTime() - kept[purpose] * 24 * 3_600_000);
        await writing(house.database, chamber, async (tx) => {
          const count = await deleteMessagesBefore(tx, purpose, before);
          if (count === 0) return;
          const event = 'bulk-messages.forgotten';
          await recordAudit(tx, {
            event,
            outcome: 'done',
            at: now,
            facts: { purpose, count },
            from: 'worker',
          });
        });
      }
      return false;
    },
  };
}
