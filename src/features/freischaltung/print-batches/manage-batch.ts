import { done, refused, type Result } from '../../../lib/result.ts';
import { hasHappened } from '../../../platform/audit/audit.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import { wakeJob } from '../../../platform/jobs/job.ts';
import type { StaffRef } from '../rules.ts';
import type { BatchState, PrintBatch } from './batch-rules.ts';
import {
  claimQueuedLetters,
  countBatch,
  deleteBatch,
  findOwnPart,
  insertBatch,
  lockBatch,
  lockBatches,
  noteStoppedShort,
  postLettersOf,
  releaseUnprinted,
  takeApart,
  updateBatch,
} from './queries.ts';

/** Name of the job that makes what batches hold. */
export const makeBatchesJobName = 'freischaltung-make-batches';

/**
 * Why a batch was not changed: it is not there, or no longer in the state for it; it is for somebody else to print
 * (`own-part`); nobody has downloaded it; or nobody has noted it as printed.
 */
export type BatchRefusal = 'unknown' | 'state' | 'own-part' | 'not-downloaded' | 'not-printed';

/** Downloads of a batch; both are on record only for who may have its letters. */
const downloads = ['freischaltung.batch-downloaded', 'freischaltung.batch-csv-downloaded'] as const;

/**
 * Collects every letter that waits into a batch of its own, and has it made. Each letter is in one batch alone: of two
 * who begin in the same moment, the second gets what came since, or is told that nothing waits.
 */
export async function beginBatch(
  tx: Tx,
  staff: StaffRef,
  now: Date,
): Promise<Result<{ readonly id: string; readonly letters: number }, 'nothing-waits'>> {
  await lockBatches(tx);
  const id = await insertBatch(tx, { kind: 'queue', state: 'making', staff, at: now });
  const letters = await claimQueuedLetters(tx, id);
  if (letters === 0) {
    await deleteBatch(tx, id);
    return refused('nothing-waits');
  }
  await updateBatch(tx, id, { letters });
  await wakeJob(tx, makeBatchesJobName);
  return done({ id, letters });
}

/** Stops the making of a batch. What is made stays in it; the other letters wait on, or are gone with a mass run. */
export async function stopBatch(tx: Tx, id: string, now: Date): Promise<Result<undefined, BatchRefusal>> {
  const batch = await holdIn(tx, id, ['making']);
  if (!batch.ok) return batch;
  const { waiting } = await countBatch(tx, id);
  if (batch.value.kind === 'mass-run') await noteStoppedShort(tx, id, waiting);
  await releaseUnprinted(tx, id);
  await updateBatch(tx, id, { stopped_at: now });
  await wakeJob(tx, makeBatchesJobName);
  return done(undefined);
}

/** Ends the making of a batch in which nothing waits any more. @returns false while something does */
export async function finishBatch(tx: Tx, id: string, now: Date): Promise<boolean> {
  const batch = await holdIn(tx, id, ['making']);
  if (!batch.ok) return true;
  const { made, waiting } = await countBatch(tx, id);
  if (waiting > 0) return false;
  await updateBatch(tx, id, { state: made > 0 ? 'made' : 'dissolved', letters: made, finished_at: now });
  return true;
}

/**
 * Notes that the letters of a batch are on paper. Only who may print it knows that, and nobody can have printed what
 * nobody has downloaded (docs/adr/0032).
 */
export async function noteBatchPrinted(
  tx: Tx,
  id: string,
  now: Date,
  by: StaffRef,
): Promise<Result<undefined, BatchRefusal>> {
  const batch = await holdDownloaded(tx, id, by);
  if (!batch.ok) return batch;
  await updateBatch(tx, id, { printed_at: now });
  return done(undefined);
}

/**
 * Notes that the letters of a batch are in the post. What was kept of them is wiped; nobody prints them again, which is
 * why they have to be on paper first.
 */
export async function postBatch(
  tx: Tx,
  id: string,
  now: Date,
  by: StaffRef,
): Promise<Result<{ readonly letters: number }, BatchRefusal>> {
  const batch = await holdDownloaded(tx, id, by);
  if (!batch.ok) return batch;
  if (!batch.value.printedAt) return refused('not-printed');
  const letters = await postLettersOf(tx, id, now);
  await updateBatch(tx, id, { state: 'posted', posted_at: now, letters });
  return done({ letters });
}

/** Takes a made batch apart that was lost or cannot be opened: its PINs are void, and who asked gets a new one. */
export async function dissolveBatch(
  tx: Tx,
  id: string,
  now: Date,
  by: StaffRef,
): Promise<Result<undefined, BatchRefusal>> {
  const batch = await holdIn(tx, id, ['made']);
  if (!batch.ok) return batch;
  await takeApart(tx, id, by, now);
  await updateBatch(tx, id, { state: 'dissolved', finished_at: now });
  return done(undefined);
}

async function holdIn(
  tx: Tx,
  id: string,
  states: readonly BatchState[],
): Promise<Result<PrintBatch, BatchRefusal>> {
  const batch = await lockBatch(tx, id);
  if (!batch) return refused('unknown');
  return states.includes(batch.state) ? done(batch) : refused('state');
}

/** A made batch that somebody has downloaded, held for one who may have done so. */
async function holdDownloaded(tx: Tx, id: string, by: StaffRef): Promise<Result<PrintBatch, BatchRefusal>> {
  const batch = await holdIn(tx, id, ['made']);
  if (!batch.ok) return batch;
  if (await findOwnPart(tx, batch.value, by.staffId)) return refused('own-part');
  const isDownloaded = await hasHappened(tx, downloads, { batch: id });
  return isDownloaded ? batch : refused('not-downloaded');
}
