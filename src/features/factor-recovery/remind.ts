import { hashToken, makeToken } from '../../platform/crypto/tokens.ts';
import { type Database, writing } from '../../platform/database/database.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { expireRequests, noteReminder, takeRequestsToRemind } from './queries.ts';
import { overBefore, readyAt, remindersBefore, remindersDue } from './rules.ts';
import { tellOfRemoval } from './tell.ts';

const atATime = 50;

/**
 * Reminds owners whose factors are about to be removable, and ends requests that nobody came back for.
 * @returns true when more may be waiting
 */
export async function remindOwners(tx: Tx, now: Date): Promise<boolean> {
  await expireRequests(tx, overBefore(now), now);
  const requests = await takeRequestsToRemind(tx, remindersBefore(now), atATime);
  for (const request of requests) {
    const due = remindersDue(request, now);
    const stopToken = makeToken();
    await noteReminder(tx, request.id, due, hashToken(stopToken));
    await tellOfRemoval(
      tx,
      request.accountId,
      { kind: 'reminder', readyAt: readyAt(request), stopToken },
      now,
    );
  }
  return requests.length === atATime;
}

/** The job that does so every hour. */
export function remindOwnersJob(database: Database): Job {
  return {
    name: 'factor-recovery.remind',
    everySeconds: 3600,
    run: (chamber, now) => writing(database, chamber, (tx) => remindOwners(tx, now)),
  };
}
