import { addDays, berlinDate, endOfBerlinDay } from '../../../lib/dates.ts';
import { done, refused, type Result } from '../../../lib/result.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import type { FourEyesKind } from '../../../platform/feature/office.ts';
import { wakeJob } from '../../../platform/jobs/job.ts';
import type { Right } from '../../office/index.ts';
import { askSecondPerson } from '../../staff/index.ts';
import { batchPath } from '../office/paths.ts';
import { makeBatchesJobName } from '../print-batches/manage-batch.ts';
import { findBatch, insertBatch, lockBatch, updateBatch } from '../print-batches/queries.ts';
import { findRunOrder, insertRunLetters, previewSelection, storeRunBegin } from './queries.ts';
import { RunPreview } from './pages/run-order.tsx';
import type { MassSelection } from './mass-selection.ts';
import { selectionWords } from './selection-words.ts';
import { massRunTexts } from './texts.de.ts';

/** The right that both people need. */
export const massRunRight: Right = 'pins.massenlauf';

/** Writes down for whom a run shall be; nothing is made yet. */
export function draftRun(
  tx: Tx,
  staff: { readonly staffId: string; readonly name: string },
  selection: MassSelection,
  now: Date,
): Promise<string> {
  return insertBatch(tx, { kind: 'mass-run', state: 'draft', staff, at: now, selection });
}

/**
 * Prepares a run for those whom a stopped one left without a letter: the same Betriebe but those that have theirs. It
 * needs a second person like any other.
 * @returns refused while the run goes on, or where it was never stopped
 */
export async function draftRunForRest(
  tx: Tx,
  staff: { readonly staffId: string; readonly name: string },
  id: string,
  now: Date,
): Promise<Result<string, 'state'>> {
  const batch = await findBatch(tx, id);
  const order = await findRunOrder(tx, id);
  if (!batch?.stoppedAt || !order || batch.state === 'making') return refused('state');
  const { selection } = order;
  const exceptRuns = [...(selection.exceptRuns ?? []), id];
  return done(await draftRun(tx, staff, { ...selection, exceptRuns }, now));
}

/** Why a run was not put before a second person. */
export type AskRefusal = 'state' | 'nobody' | 'waiting';

/** Puts a run before a second person; may be repeated where a request was declined or is over. */
export async function askForRun(
  tx: Tx,
  id: string,
  staffId: string,
  now: Date,
): Promise<Result<undefined, AskRefusal>> {
  const batch = await lockBatch(tx, id);
  const order = await findRunOrder(tx, id);
  if (!batch || !order || !['draft', 'asked'].includes(batch.state)) return refused('state');
  const { letters } = await previewSelection(tx, order.selection, now);
  if (letters === 0) return refused('nobody');
  const asked = await askSecondPerson(tx, massRunKind, { subject: id, askedBy: staffId }, now);
  if (!asked.ok) return refused('waiting');
  await updateBatch(tx, id, { state: 'asked', letters });
  return done(undefined);
}

/** Gives a run up before anything is made; its request is gone with it. */
export async function discardRun(tx: Tx, id: string, now: Date): Promise<Result<undefined, 'state'>> {
  const batch = await lockBatch(tx, id);
  if (!batch || batch.kind !== 'mass-run' || !['draft', 'asked'].includes(batch.state))
    return refused('state');
  await updateBatch(tx, id, { state: 'dissolved', letters: 0, finished_at: now });
  return done(undefined);
}

/**
 * Making PINs in great number: ordered by one person, begun by another. Only then the Betriebe are written down, as the
 * register is at that moment, each with one letter; the worker makes them a hundred at a time.
 */
export const massRunKind: FourEyesKind = {
  id: 'freischaltung.mass-run',
  right: massRunRight,
  subjectsOf: (batch) => ({ batch }),
  pageOf: (batch) => batchPath('mass-run', 'page', batch),
  async show({ view, now }, db, subject) {
    const batch = await findBatch(db, subject);
    const order = await findRunOrder(db, subject);
    if (!batch || !order) return undefined;
    const { selection } = order;
    return RunPreview({ view, selection, preview: await previewSelection(db, selection, now), isOpen: true });
  },
  async putBack(tx, subject) {
    const batch = await lockBatch(tx, subject);
    if (batch?.state === 'asked') await updateBatch(tx, subject, { state: 'draft' });
  },
  async describe(db, subject) {
    const batch = await findBatch(db, subject);
    const order = await findRunOrder(db, subject);
    if (!batch || !order || batch.state !== 'asked') return undefined;
    const key = batch.letters === 1 ? 'fourEyes.describeOne' : 'fourEyes.describe';
    return massRunTexts.for(db.chamber, 'de')(key, {
      count: batch.letters.toLocaleString('de'),
      selection: selectionWords(db.chamber, order.selection),
      days: order.selection.validDays,
    });
  },
  async carryOut(tx, subject, now) {
    const t = massRunTexts.for(tx.chamber, 'de');
    const batch = await lockBatch(tx, subject);
    const order = await findRunOrder(tx, subject);
    if (!batch || !order || batch.state !== 'asked') return t('fourEyes.over');
    const { selection } = order;
    const { leftOut } = await previewSelection(tx, selection, now);
    const letters = await insertRunLetters(tx, subject, selection, now);
    if (letters === 0) return t('refused.nobody');
    const validUntil = endOfBerlinDay(addDays(berlinDate(now), selection.validDays));
    await storeRunBegin(tx, subject, { validUntil, leftOut, ordered: letters });
    await updateBatch(tx, subject, { state: 'making', letters });
    await wakeJob(tx, makeBatchesJobName);
    return undefined;
  },
};
