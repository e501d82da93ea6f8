import { recordAudit } from '../../platform/audit/audit.ts';
import { writing } from '../../platform/database/database.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { House } from '../../platform/feature/feature.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { completeIfDue, holdChange } from './complete-change.ts';
import type { ChangeRecord } from './change.ts';
import type { Mover } from './move-account.ts';
import { remindOld } from './prove-old.ts';
import { deleteChangesBefore, selectWaiting, updateEnded } from './queries.ts';
import { daysAfter, keptDays, reminderDue, stageOf, waitDays } from './rules.ts';

const batch = 20;

/** The job that does changes whose waiting is over, reminds the old address before, and forgets old ones. */
export function dueChangesJob(house: House, mover: Mover): Job {
  return {
    name: 'address-change-due',
    everySeconds: 15 * 60,
    run: (chamber, now) =>
      writing(house.database, chamber, async (tx) => {
        await deleteChangesBefore(tx, daysAfter(now, -keptDays));
        const waiting = await selectWaiting(tx, daysAfter(now, waitDays / 2), now, batch);
        for (const found of waiting) {
          const change = await holdChange(tx, found);
          if (change) await advance(tx, house, mover, change, now);
        }
        return waiting.length === batch;
      }),
  };
}

async function advance(tx: Tx, house: House, mover: Mover, change: ChangeRecord, now: Date): Promise<void> {
  const { waitsUntil } = change;
  if (stageOf(change, now) === 'due') {
    const completed = await completeIfDue(tx, change, { mover, keptSession: null, now });
    if (!completed.ok && completed.refusal.kind === 'obstacle') {
      await updateEnded(tx, change.id, 'obstacle', now);
    }
    await recordAudit(tx, {
      event: 'address-change.waited-out',
      outcome: completed.ok ? 'done' : completed.refusal.kind,
      at: now,
      subjects: { account: change.accountId, change: change.id },
      from: 'worker',
    });
    return;
  }
  if (waitsUntil !== null && change.remindedAt === null && reminderDue(waitsUntil, now)) {
    await remindOld(tx, change, waitsUntil, house.secrets, now);
  }
}
