import { recordAudit } from '../../../platform/audit/audit.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { reading, writing } from '../../../platform/database/database.ts';
import type { House } from '../../../platform/feature/feature.ts';
import { pinLetter } from '../letters/pin-letter.ts';
import type { Subject } from '../subject.ts';
import { drawPin, type FreshPin, hashPins } from '../make-pins.ts';
import { findEarlierPins, insertPins } from '../pin-queries.ts';
import { loadSubject, type NoPinReason, whyNoPin } from '../pin-subject.ts';
import { findOpenItems, type RunItem, skipItem, storePinsOfItems } from './item-queries.ts';
import type { PinRun } from './queries.ts';
import { writeParts } from './run-files.ts';

interface DrawnItem extends RunItem, FreshPin {
  readonly loaded: Subject;
  readonly earlierHolds: boolean;
}

interface SkippedItem {
  readonly position: number;
  readonly why: NoPinReason;
}

/**
 * Makes the PINs of one batch. Its parts of the files are on the disk before the hashes are committed: killed before
 * the commit the batch is made anew, with other PINs; killed after it the parts have the PINs that are valid.
 * @returns how many items are done with
 */
export async function issueBatch(
  house: House,
  chamber: Chamber,
  run: PinRun,
  batch: number,
  now: Date,
): Promise<number> {
  const { drawn, skipped } = await drawBatch(house, chamber, run, batch, now);
  const { validUntil } = run;
  const letters = drawn.map(({ loaded, folded, earlierHolds }, index) =>
    pinLetter(chamber, {
      id: `${batch + 1}/${index + 1}`,
      subject: loaded,
      pin: folded,
      earlierHolds,
      validUntil,
      printedAt: run.startedAt,
    }),
  );
  const issued = drawn.map(({ loaded, folded }) => ({ subject: loaded, folded, validUntil }));
  // printing and hashing keep both cores busy
  const [hashed] = await Promise.all([
    hashPins(house.passwords, drawn),
    drawn.length > 0 ? writeParts(house, run, batch, issued, letters) : undefined,
  ]);
  await writing(house.database, chamber, async (tx) => {
    const pinIds = await insertPins(
      tx,
      'bulk',
      now,
      hashed.map((item) => ({ ...item, length: item.folded.length, validUntil })),
    );
    const done = hashed.map(({ position }, index) => ({ position, pinId: pinIds[index] ?? '' }));
    await storePinsOfItems(tx, run.id, done);
    for (const { position, why } of skipped) await skipItem(tx, run.id, position, why);
    await recordAudit(tx, {
      event: 'freischaltung.pins-issued',
      outcome: 'done',
      at: now,
      facts: { run: run.id, batch: batch + 1, pins: hashed.length },
      from: 'cli',
    });
  });
  return drawn.length + skipped.length;
}

function drawBatch(house: House, chamber: Chamber, run: PinRun, batch: number, now: Date) {
  return reading(house.database, chamber, async (db) => {
    const items = await findOpenItems(db, run.id, batch);
    const { taken, open } = await findEarlierPins(
      db,
      items.map((item) => item.subject),
      now,
    );
    const drawn: DrawnItem[] = [];
    const skipped: SkippedItem[] = [];
    for (const item of items) {
      const loaded = await loadSubject(db, item.subject);
      const why = whyNoPin(chamber, loaded, now);
      if (why) skipped.push({ position: item.position, why });
      else {
        const pin = drawPin(taken.get(item.subject.id) ?? new Set());
        drawn.push({ ...item, ...pin, loaded, earlierHolds: open.has(item.subject.id) });
      }
    }
    return { drawn, skipped };
  });
}
