import { newestEntry } from '../../platform/audit/audit.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { countRefusedRows, type ImportReport } from '../../platform/csv-import/import-report.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { ImportEnding, OfficeImport } from '../../platform/feature/office.ts';
import {
  countLeaving,
  deleteChanges,
  deleteEarlierChanges,
  insertChanges,
  replaceFaults,
  selectFillingDigest,
  selectNewDigest,
} from './change-queries.ts';
import type { ImportCounts, ImportFault } from './import-record.ts';
import { moveState } from './queries.ts';

/** What ends with the records that leave the register by a file. */
export type ImportEnds = Pick<ImportCounts, 'leaving' | 'endings'>;

/** Counts what ends with a file for good, before any of it is applied. */
export async function countEndings(
  tx: Tx,
  {
    kind,
    endings,
    chamber,
    now,
  }: {
    readonly kind: OfficeImport;
    readonly endings: readonly ImportEnding[];
    readonly chamber: Chamber;
    readonly now: Date;
  },
  staged: string,
): Promise<ImportEnds> {
  const leaving = kind.leaving?.(staged);
  if (!leaving) return {};
  const counted: { label: string; count: number }[] = [];
  for (const { of, label, count } of endings) {
    if (of === kind.kind) counted.push({ label: label(chamber), count: await count(tx, leaving, now) });
  }
  return {
    leaving: await countLeaving(tx, leaving),
    endings: counted.filter(({ count }) => count > 0),
  };
}

/** Writes down what a file is about to change, row by row, as taking it back and the trail of each record need. */
export async function keepChanges(tx: Tx, kind: OfficeImport, id: string, staged: string): Promise<void> {
  await deleteChanges(tx, id);
  await insertChanges(tx, id, kind, staged, null);
}

/**
 * Writes down that a file is applied, in the transaction that applied it.
 * @param applied.hadRows false where there was nothing in the register before it
 * @throws where it is not to be applied any more
 */
export async function keepApplied(
  tx: Tx,
  kind: OfficeImport,
  id: string,
  applied: {
    readonly report: ImportReport;
    readonly ends: ImportEnds;
    readonly hadRows: boolean;
    readonly at: Date;
  },
): Promise<void> {
  const { report, ends, hadRows, at } = applied;
  await replaceFaults(tx, id, faultsOf(report));
  const moved = await moveState(tx, id, 'applying', 'applied', {
    report: { ...countsOf(report), ...ends },
    appliedAt: at,
    filledEmpty: !hadRows,
    newDigest: await (hadRows
      ? selectNewDigest(tx, id, kind.definition, false)
      : selectFillingDigest(tx, report.new)),
    staleAt: null,
    auditId: await newestEntry(tx, kind.definition.auditEvent),
  });
  // somebody else has applied it meanwhile: everything of this transaction is given up
  if (!moved) throw new Error(`import ${id} is not to be applied any more`);
  await deleteEarlierChanges(tx, kind.kind, id);
}

/** What a file does, in numbers. */
export function countsOf({ refused, warningCount, ...counts }: ImportReport): ImportCounts {
  return {
    new: counts.new,
    changed: counts.changed,
    unchanged: counts.unchanged,
    refused: countRefusedRows(refused),
    warnings: warningCount,
  };
}

/** Refused rows in the order of the file, then remarks. */
export function faultsOf({ refused, warnings }: ImportReport): readonly ImportFault[] {
  // a row of the wrong shape is seen before the values of those above it are read
  return [
    ...refused
      .toSorted((one, other) => one.line - other.line)
      .map((fault) => ({ ...fault, isRefusal: true })),
    ...warnings.map((fault) => ({ ...fault, isRefusal: false })),
  ];
}
