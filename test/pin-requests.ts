import { answerRequestsJob } from '../src/features/pin-anforderung/answer-requests.ts';
import type { TestPortal } from './test-portal.ts';

/** Lets the worker look up the numbers of all Anträge for a PIN. */
export async function answerPinRequests(portal: TestPortal): Promise<void> {
  const job = answerRequestsJob(portal.database);
  while (await job.run(portal.chamber, portal.clock.now()));
}
