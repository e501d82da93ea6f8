import { availableParallelism } from 'node:os';
import { mapInParallel } from '../../../lib/map-in-parallel.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { reading } from '../../../platform/database/database.ts';
import type { Db } from '../../../platform/database/handles.ts';
import type { FaultCollector } from '../../../platform/csv-import/import-report.ts';
import type { House } from '../../../platform/feature/feature.ts';
import { findBetriebByNummer, printedNummer } from '../../betriebe/index.ts';
import type { FreshPin } from '../make-pins.ts';
import { pinSelector } from '../pin-selector.ts';
import { whyNoPin } from '../pin-subject.ts';
import type { SubjectRef } from '../queries.ts';
import { type ExistingPin, findPinBySelector } from './queries.ts';
import type { PinRow } from './read-pin-file.ts';
import { pinImportTexts as t } from './texts.de.ts';

/** A PIN that is not stored yet. */
export interface NewImportedPin extends FreshPin {
  readonly subject: SubjectRef;
  readonly length: number;
  readonly validUntil: Date;
}

/** What loading a file would do. */
export interface Comparison {
  readonly fresh: readonly NewImportedPin[];
  readonly changed: readonly { readonly pinId: string; readonly validUntil: Date }[];
  readonly unchanged: number;
}

interface FoundRow {
  readonly row: PinRow;
  readonly pin: NewImportedPin;
  readonly existing: ExistingPin | undefined;
}

const chunk = 500;

/**
 * Compares the rows of a file with the register and the PINs that are stored already: a stored one with the same
 * selector either is the same PIN, which its hash tells, or stands in the way.
 */
export async function comparePins(
  house: Pick<House, 'database' | 'passwords'>,
  chamber: Chamber,
  rows: readonly PinRow[],
  faults: FaultCollector,
  now: Date,
): Promise<Comparison> {
  const seen = new Map<string, PinRow>();
  const fresh: NewImportedPin[] = [];
  const changed: { pinId: string; validUntil: Date }[] = [];
  let unchanged = 0;
  for (let from = 0; from < rows.length; from += chunk) {
    const piece = rows.slice(from, from + chunk);
    const found = await reading(house.database, chamber, async (db) => {
      const all: FoundRow[] = [];
      for (const row of piece) all.push(...(await findRow(db, row, { seen, faults, now })));
      return all;
    });
    const judged = await mapInParallel(found, availableParallelism(), async (one) => ({
      ...one,
      isSame: one.existing !== undefined && (await house.passwords.verify(one.existing.hash, one.row.folded)),
    }));
    for (const { row, pin, existing, isSame } of judged) {
      if (!existing) fresh.push(pin);
      else if (!isSame) refuse(faults, row, t.selectorTaken);
      else if (existing.usedAt === null && existing.validUntil.getTime() !== row.validUntil.getTime())
        changed.push({ pinId: existing.id, validUntil: row.validUntil });
      else unchanged++;
    }
  }
  return { fresh, changed, unchanged };
}

async function findRow(
  db: Db,
  row: PinRow,
  {
    seen,
    faults,
    now,
  }: { readonly seen: Map<string, PinRow>; readonly faults: FaultCollector; readonly now: Date },
): Promise<readonly FoundRow[]> {
  const betrieb = await findBetriebByNummer(db, row.key);
  const refusal = betrieb ? whyNoPin(db.chamber, { kind: 'betrieb', record: betrieb }, now) : 'unknown';
  if (!betrieb || refusal) {
    const reason = t.noPinFor[refusal ?? 'unknown'];
    faults.refuse(row.line, { column: 'betriebsnummer', value: printedNummer(row.key), reason });
    return [];
  }
  const selector = pinSelector(row.folded);
  const key = `${betrieb.id} ${selector}`;
  const earlier = seen.get(key);
  if (earlier) {
    refuse(faults, row, earlier.folded === row.folded ? t.twice(earlier.line) : t.selectorTaken);
    return [];
  }
  seen.set(key, row);
  const { folded, validUntil } = row;
  const pin: NewImportedPin = {
    subject: { kind: 'betrieb', id: betrieb.id },
    folded,
    selector,
    length: folded.length,
    validUntil,
  };
  return [{ row, pin, existing: await findPinBySelector(db, betrieb.id, selector) }];
}

function refuse(faults: FaultCollector, row: PinRow, reason: string): void {
  faults.refuse(row.line, { column: 'pin', value: '', reason });
}
