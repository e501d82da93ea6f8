import { existsSync, statSync } from 'node:fs';
import { addDays, berlinDate, endOfBerlinDay } from '../../../lib/dates.ts';
import { recordAudit } from '../../../platform/audit/audit.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { reading, writing } from '../../../platform/database/database.ts';
import { runAlone } from '../../../platform/database/run-alone.ts';
import { CommandRefusal, type House } from '../../../platform/feature/feature.ts';
import { makePartsFolder, removeParts, removeUnfinished } from '../part-files.ts';
import { isSelectorTaken } from '../pin-queries.ts';
import { fillRun } from './fill-run.ts';
import { issueBatch } from './issue-batch.ts';
import {
  countRun,
  findDoneBatches,
  findNextBatch,
  kindOfRun,
  reopenBatch,
  type RunCounts,
} from './item-queries.ts';
import {
  deleteRun,
  findFinishedRun,
  findOpenRuns,
  finishRun,
  insertRun,
  type PinOrder,
  type PinRun,
  storeRefused,
} from './queries.ts';
import { hasParts, joinParts } from './run-files.ts';
import type { Selection } from './selection.ts';
import { pinRunTexts as t } from './texts.de.ts';

/** What became of an order. */
export interface PinsIssued {
  readonly run: PinRun;
  readonly counts: RunCounts;
  /** PINs made before this command: by one that was interrupted, or that had already finished everything. */
  readonly earlier: number;
  /** True where the same command had already finished; nothing was made now. */
  readonly alreadyDone: boolean;
}

export interface IssueOptions {
  readonly now: Date;
  readonly onProgress: (done: number, all: number) => void;
  readonly onWaiting: () => void;
}

/**
 * Makes PINs in bulk with letters and CSV (row B8). Killed at any moment, the same order resumes where it stopped:
 * nobody is left out, nobody has two PINs of the run, and both files are complete or not there at all.
 * @throws CommandRefusal where another order writes the same files, or nobody can be given a PIN
 */
export function issuePins(
  house: House,
  chamber: Chamber,
  order: PinOrder,
  selection: Selection,
  options: IssueOptions,
): Promise<PinsIssued> {
  const work = async (): Promise<PinsIssued> => {
    const { run, isResumed } = await openRun(house, chamber, order, selection, options.now);
    if (run.finishedAt) {
      await removeParts(run.lettersFile);
      const counts = await reading(house.database, chamber, (db) => countRun(db, run.id));
      return { run, counts, earlier: counts.pins, alreadyDone: true };
    }
    const earlier = isResumed ? await takeUpRun(house, chamber, run, options.now) : 0;
    return { run, counts: await completeRun(house, chamber, run, options), earlier, alreadyDone: false };
  };
  return runAlone(house.database, chamber, `pin issue ${order.lettersFile}`, work, options.onWaiting);
}

async function openRun(
  house: House,
  chamber: Chamber,
  order: PinOrder,
  selection: Selection,
  now: Date,
): Promise<{ readonly run: PinRun; readonly isResumed: boolean }> {
  const { open, finished } = await reading(house.database, chamber, async (db) => ({
    open: await findOpenRuns(db, order),
    finished: await findFinishedRun(db, order),
  }));
  const [same] = open.filter((run) => isSameOrder(run, order));
  if (same) return { run: same, isResumed: true };
  const [other] = open;
  if (other) throw new CommandRefusal(t.otherRun(other));
  const written = [order.lettersFile, order.csvFile].filter(hasContent);
  if (finished && written.length === 2) return { run: finished, isResumed: false };
  const [inTheWay] = written;
  if (inTheWay !== undefined) throw new CommandRefusal(t.fileInTheWay(inTheWay));
  return { run: await beginRun(house, chamber, order, selection, now), isResumed: false };
}

async function beginRun(
  house: House,
  chamber: Chamber,
  order: PinOrder,
  selection: Selection,
  now: Date,
): Promise<PinRun> {
  await removeParts(order.lettersFile);
  const validUntil = endOfBerlinDay(addDays(berlinDate(now), order.validDays));
  const run = await writing(house.database, chamber, async (tx) => {
    const id = await insertRun(tx, { ...order, validUntil, startedAt: now });
    const refused = await fillRun(tx, id, selection);
    await storeRefused(tx, id, refused);
    return { ...order, id, validUntil, startedAt: now, finishedAt: null, refused };
  });
  await makePartsFolder(order.lettersFile);
  return run;
}

/** Makes sure that the parts of all committed batches are there; those that somebody has removed are made anew. */
async function takeUpRun(house: House, chamber: Chamber, run: PinRun, now: Date): Promise<number> {
  await makePartsFolder(run.lettersFile);
  await removeUnfinished(run.lettersFile);
  await removeUnfinished(run.csvFile);
  return writing(house.database, chamber, async (tx) => {
    for (const batch of await findDoneBatches(tx, run.id)) {
      if (!hasParts(run, batch)) await reopenBatch(tx, run.id, batch, now);
    }
    return (await countRun(tx, run.id)).pins;
  });
}

async function completeRun(
  house: House,
  chamber: Chamber,
  run: PinRun,
  { now, onProgress }: IssueOptions,
): Promise<RunCounts> {
  const look = () => reading(house.database, chamber, (db) => countRun(db, run.id));
  const { items, pins, skipped } = await look();
  let done = pins + Object.values(skipped).reduce((sum, number) => sum + number, 0);
  for (;;) {
    const batch = await reading(house.database, chamber, (db) => findNextBatch(db, run.id));
    if (batch === undefined) break;
    try {
      done += await issueBatch(house, chamber, run, batch, now);
    } catch (error) {
      // somebody was given a PIN with the same selector in the same moment: the batch is drawn anew
      if (!isSelectorTaken(error)) throw error;
    }
    onProgress(done, items);
  }
  const counts = await look();
  if (counts.pins === 0) {
    await writing(house.database, chamber, (tx) => deleteRun(tx, run.id));
    await removeParts(run.lettersFile);
    throw new CommandRefusal(t.nobody(counts.skipped, run.refused));
  }
  const { batches, kind } = await reading(house.database, chamber, async (db) => ({
    batches: await findDoneBatches(db, run.id),
    kind: await kindOfRun(db, run.id),
  }));
  await joinParts(house, run, batches, kind);
  await writing(house.database, chamber, async (tx) => {
    await finishRun(tx, run.id, now);
    await recordAudit(tx, {
      event: 'freischaltung.pin-run-finished',
      outcome: 'done',
      at: now,
      facts: { run: run.id, selection: run.selection, validDays: run.validDays, pins: counts.pins },
      from: 'cli',
    });
  });
  await removeParts(run.lettersFile);
  return counts;
}

function isSameOrder(run: PinRun, order: PinOrder): boolean {
  return (['selection', 'validDays', 'lettersFile', 'csvFile'] as const).every(
    (part) => run[part] === order[part],
  );
}

function hasContent(file: string): boolean {
  return existsSync(file) && statSync(file).size > 0;
}
