import { timeOrderedIds } from '../../lib/time-ordered-ids.ts';
import { recordAudit } from '../audit/audit.ts';
import type { Chamber } from '../chamber/chamber.ts';
import { type Database, writing } from '../database/database.ts';
import type { Tx } from '../database/handles.ts';
import {
  type AppliedCounts,
  CHANGED,
  countStaged,
  fillEmpty,
  isEmpty,
  keepLeftOut,
  lockForImport,
  mergeStaged,
  prepareChanges,
  STAGED,
  stage,
} from './apply-rows.ts';
import type { ImportDefinition, ImportedIds } from './import-definition.ts';
import {
  countRefusedRows,
  createFaultCollector,
  type ImportReport,
  type LineFault,
} from './import-report.ts';
import { readRows } from './read-rows.ts';

export interface ImportOptions {
  /** The bytes of a CSV file. */
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly now: Date;
  /** Where it came from, for the record: `cli` or `demo`. */
  readonly cameFrom: string;
  /** Which of the chamber's own people did it, for the record. */
  readonly staffId?: string | undefined;
  /** Says what would happen and changes nothing. */
  readonly isDryRun: boolean;
  /** Applies nothing if one row is bad. */
  readonly isStrict: boolean;
  /** Told how many rows are read, and with null when reading is over. */
  readonly onProgress: (goodRows: number | null) => void;
  /** Told of the good rows in a temporary table, before any is applied; not where the table is empty. */
  readonly onStaged?: ((tx: Tx, stagedTable: string) => Promise<void>) | undefined;
  /** Does what belongs into the same transaction, once all is done. */
  readonly onDone?: ((tx: Tx, report: ImportReport, done: ImportedIds) => Promise<void>) | undefined;
}

/** Raised by a strict import of a file with bad rows; nothing of it is kept. */
export class StrictRefusal extends Error {
  readonly refused: readonly LineFault[];
  constructor(refused: readonly LineFault[]) {
    super(`${refused.length} bad rows, the first: ${JSON.stringify(refused[0])}`);
    this.refused = refused;
  }
}

/**
 * Brings a table up to date with a chamber's file in one transaction, with flat memory however long the file is. Rows
 * that are missing in the file are left alone; a row that is as it was is not touched. What was done is on record.
 *
 * @throws CsvFileError where the file as a whole is refused
 * @throws StrictRefusal, TooManyRefused
 */
export function importRows(
  database: Database,
  chamber: Chamber,
  definition: ImportDefinition,
  options: ImportOptions,
): Promise<ImportReport> {
  return writing(database, chamber, async (tx) => {
    const faults = createFaultCollector();
    const ids = rememberRange(timeOrderedIds(options.now));
    let goodRows = 0;
    let leftOut: readonly string[] = [];
    const lines = readRows(options.chunks, {
      columns: definition.columns,
      optional: definition.optional ?? [],
      onLeftOut(columns) {
        leftOut = columns;
      },
      key: definition.key,
      readRow: definition.rowReader(chamber, options.now),
      nextId: ids.next,
      faults,
      onProgress(count) {
        goodRows = count;
        options.onProgress(count);
      },
    });
    if (!options.isDryRun) await lockForImport(tx, definition);
    const staging = async () => {
      await stage(tx, definition, lines);
      await keepLeftOut(tx, definition, leftOut);
    };
    const counts = await apply(tx, definition, { lines, staging }, options, () => {
      options.onProgress(null);
      if (options.isStrict && faults.refused.length > 0) throw new StrictRefusal(faults.refused);
      return goodRows;
    });
    const { refused, warnings, warningCount } = faults;
    const unchanged = goodRows - counts.new - counts.changed;
    const done: ImportedIds = { created: counts.new > 0 ? ids.range() : null, changedTable: CHANGED };
    const report: ImportReport = { ...counts, unchanged, refused, warnings, warningCount };
    if (!options.isDryRun) {
      await definition.afterwards?.(tx, done);
      await recordAudit(tx, {
        event: definition.auditEvent,
        outcome: 'done',
        at: options.now,
        facts: { ...counts, unchanged, refused: countRefusedRows(refused) },
        from: options.cameFrom,
        staffId: options.staffId,
      });
    }
    await options.onDone?.(tx, report, done);
    return report;
  });
}

/**
 * The fastest way that fits: into an empty table directly, else by way of a temporary one.
 * @param onRead called when the file is read; gives the number of good rows or throws
 */
async function apply(
  tx: Tx,
  definition: ImportDefinition,
  { lines, staging }: { readonly lines: AsyncIterable<string>; readonly staging: () => Promise<void> },
  options: ImportOptions,
  onRead: () => number,
): Promise<AppliedCounts> {
  const empty = await isEmpty(tx, definition);
  if (options.isDryRun) {
    if (empty) {
      for await (const _line of lines);
      return { new: onRead(), changed: 0 };
    }
    await staging();
    onRead();
    await options.onStaged?.(tx, STAGED);
    return countStaged(tx, definition);
  }
  await prepareChanges(tx);
  if (empty) {
    await fillEmpty(tx, definition, lines);
    return { new: onRead(), changed: 0 };
  }
  await staging();
  onRead();
  await options.onStaged?.(tx, STAGED);
  return mergeStaged(tx, definition);
}

function rememberRange(next: () => string) {
  let from: string | undefined;
  let to = '';
  return {
    next: () => {
      to = next();
      from ??= to;
      return to;
    },
    range: () => (from === undefined ? null : { from, to }),
  };
}
