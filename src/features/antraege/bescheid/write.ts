import type { Tx } from '../../../platform/database/handles.ts';
import { wakeJob } from '../../../platform/jobs/job.ts';
import { bescheideJob } from '../job-names.ts';
import { insertBescheid } from './queries.ts';

/** Has the decision on an Antrag written and served; the worker does it once this transaction has committed. */
export async function writeBescheid(
  tx: Tx,
  nummer: number,
  by: { readonly staffId: string; readonly now: Date },
): Promise<void> {
  await insertBescheid(tx, nummer, by);
  await wakeJob(tx, bescheideJob);
}
