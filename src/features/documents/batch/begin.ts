import { done, type Result, refused } from '../../../lib/result.ts';
import type { Db, Tx } from '../../../platform/database/handles.ts';
import type { FourEyesKind } from '../../../platform/feature/office.ts';
import { wakeJob } from '../../../platform/jobs/job.ts';
import { askSecondPerson } from '../../staff/index.ts';
import { deliverRight } from '../office/rights.ts';
import { documentSettings } from '../settings.ts';
import type { BatchCounts, SentFile } from './batch.ts';
import { batchPath } from './paths.ts';
import { batchJobName } from './job-name.ts';
import { deleteFiles, holdBatch, moveBatch, selectBatch, updateReceived } from './queries.ts';
import { deleteWaitingDocuments, selectCounts } from './row-queries.ts';
import { batchTexts } from './texts.de.ts';

/** Why nothing is delivered. `waiting`: a second person is asked already. */
export type BeginRefusal = 'state' | 'nothing' | 'waiting';

/** The files of a Sammelzustellung are there: the worker looks at them. @returns false where it has some already */
export async function beginCheck(tx: Tx, id: string, files: readonly SentFile[]): Promise<boolean> {
  if (!(await moveBatch(tx, id, ['draft'], 'checking'))) {
    await deleteFiles(
      tx,
      id,
      files.map((file) => file.id),
    );
    return false;
  }
  for (const [index, file] of files.entries()) await updateReceived(tx, file, index + 1);
  await wakeJob(tx, batchJobName);
  return true;
}

/** Whether a Sammelzustellung is so large that a second person confirms it. */
export function needsSecondPerson(
  { chamber }: Pick<Db, 'chamber'>,
  { ready }: Pick<BatchCounts, 'ready'>,
): boolean {
  return ready > documentSettings.of(chamber).batchFourEyesAbove;
}

/**
 * Has everything delivered that was found good, or puts it before a second person where it is much: what lies in a box
 * cannot be taken back. The worker does it.
 */
export async function beginDelivery(
  tx: Tx,
  id: string,
  by: { readonly staffId: string; readonly name: string },
  now: Date,
): Promise<Result<'begun' | 'asked', BeginRefusal>> {
  const batch = await holdBatch(tx, id);
  if (!batch || !['checked', 'asked'].includes(batch.state)) return refused('state');
  const counts = await selectCounts(tx, id);
  if (counts.ready === 0) return refused('nothing');
  const begun = { at: now, ...by };
  if (!needsSecondPerson(tx, counts)) {
    await moveBatch(tx, id, ['checked'], 'delivering', { begun });
    await wakeJob(tx, batchJobName);
    return done('begun');
  }
  const asked = await askSecondPerson(tx, batchKind, { subject: id, askedBy: by.staffId }, now);
  if (!asked.ok) return refused('waiting');
  await moveBatch(tx, id, ['checked', 'asked'], 'asked', { begun });
  return done('asked');
}

/** Gives one up before anything of it was delivered; what was sent for it is forgotten. */
export async function discardBatch(tx: Tx, id: string): Promise<Result<undefined, 'state'>> {
  if (!(await moveBatch(tx, id, ['draft', 'checking', 'checked', 'asked'], 'discarded')))
    return refused('state');
  await deleteWaitingDocuments(tx, id);
  await deleteFiles(tx, id);
  return done(undefined);
}

/** Delivering to many boxes, asked for by one person and begun by another. */
export const batchKind: FourEyesKind = {
  id: 'documents.batch',
  right: deliverRight,
  subjectsOf: (batch) => ({ batch }),
  pageOf: (batch) => batchPath('one', batch),
  async putBack(tx, subject) {
    await moveBatch(tx, subject, ['asked'], 'checked');
  },
  async describe(db, subject) {
    const batch = await selectBatch(db, subject);
    if (batch?.state !== 'asked') return undefined;
    const { ready, owners } = await selectCounts(db, subject);
    const count = (value: number) => value.toLocaleString('de-DE');
    const words = batchTexts.for(db.chamber, 'de');
    return words(batch.isFormal ? 'fourEyes.describeFormal' : 'fourEyes.describe', {
      nummer: batch.nummer,
      subject: batch.subject,
      count: count(ready),
      owners: count(owners),
    });
  },
  async carryOut(tx, subject) {
    const moved = await moveBatch(tx, subject, ['asked'], 'delivering');
    if (!moved) return batchTexts.for(tx.chamber, 'de')('refused.state');
    await wakeJob(tx, batchJobName);
    return undefined;
  },
};
