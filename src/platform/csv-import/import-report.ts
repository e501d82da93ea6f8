import type { RowFault } from './import-definition.ts';

/** A fault with its line in the file, counted from 1. */
export interface LineFault extends RowFault {
  readonly line: number;
}

/** What an import did, or would do. */
export interface ImportReport {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  /** All that is wrong with the rows that were not taken; the first of each row where there is very much. */
  readonly refused: readonly LineFault[];
  /** Remarks on rows that were taken; the first of them where there are very many. */
  readonly warnings: readonly LineFault[];
  readonly warningCount: number;
}

/** A file with more bad rows than this is not what it should be. With so many faults only the first of a row is told. */
export const MOST_REFUSED = 100_000;
const MOST_WARNINGS = 1000;
const LONGEST_VALUE = 100;

/** Raised when nearly nothing of a file can be used; nothing of it is kept. */
export class TooManyRefused extends Error {}

/** Gathers faults with bounded memory. */
export interface FaultCollector {
  refuse(line: number, ...faults: readonly RowFault[]): void;
  warn(line: number, faults: readonly RowFault[]): void;
  readonly refused: readonly LineFault[];
  readonly warnings: readonly LineFault[];
  readonly warningCount: number;
}

/** See {@link FaultCollector}. */
export function createFaultCollector(): FaultCollector {
  const refused: LineFault[] = [];
  const warnings: LineFault[] = [];
  let rows = 0;
  let warningCount = 0;
  return {
    refused,
    warnings,
    get warningCount() {
      return warningCount;
    },
    refuse(line, ...faults) {
      if (rows === MOST_REFUSED) throw new TooManyRefused();
      rows += 1;
      const told = refused.length < MOST_REFUSED ? faults : faults.slice(0, 1);
      for (const fault of told) refused.push(withLine(line, fault));
    },
    warn(line, faults) {
      warningCount += faults.length;
      for (const fault of faults) if (warnings.length < MOST_WARNINGS) warnings.push(withLine(line, fault));
    },
  };
}

/** How many rows were not taken; each has as many faults as there are wrong values in it. */
export function countRefusedRows(refused: readonly LineFault[]): number {
  return new Set(refused.map(({ line }) => line)).size;
}

/** Shortens long values; the copy lets go of the piece of the file that they are a part of. */
function withLine(line: number, { column, value, reason }: RowFault): LineFault {
  const short = value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
  return { line, column, value: Buffer.from(short).toString(), reason };
}
