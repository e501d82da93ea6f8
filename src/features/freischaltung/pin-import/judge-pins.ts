import { estimateEntropyBits, findCollisions } from '../../../lib/imported-pins.ts';
import type { FaultCollector } from '../../../platform/csv-import/import-report.ts';
import type { PinRow } from './read-pin-file.ts';
import { pinImportTexts as t } from './texts.de.ts';

/** Fewer bits than this are guessed too soon, however few tries the limits leave. */
export const leastBits = 30;

/** PINs of one length that could be guessed. */
export interface WeakPins {
  readonly length: number;
  readonly count: number;
  readonly firstLine: number;
  readonly bits: number;
}

/** How hard the PINs of a file are to guess. */
export interface Strength {
  /** Of the weakest length. */
  readonly bits: number;
  readonly weak: readonly WeakPins[];
}

/** Estimates what the PINs of each length are worth. */
export function judgeStrength(rows: readonly PinRow[]): Strength {
  const lengths = [...Map.groupBy(rows, (row) => row.folded.length)].map(([length, group]) => ({
    length,
    count: group.length,
    firstLine: group[0]?.line ?? 0,
    bits: estimateEntropyBits(group.map((row) => row.folded)),
  }));
  return {
    bits: Math.min(...lengths.map((one) => one.bits)),
    weak: lengths.filter((one) => one.bits < leastBits),
  };
}

/** Remarks on PINs that were told apart in the older system and no longer are; with another number they still are. */
export function remarkCollisions(rows: readonly PinRow[], faults: FaultCollector): void {
  for (const collision of findCollisions(rows.map((row) => row.folded))) {
    const [first, ...others] = collision.rows.flatMap((index) => rows[index]?.line ?? []);
    for (const line of others)
      faults.warn(line, [{ column: 'pin', value: '', reason: t.sameAs(first ?? 0) }]);
  }
}
