import { recordAudit } from '../../../platform/audit/audit.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import {
  countRefusedRows,
  createFaultCollector,
  type ImportReport,
} from '../../../platform/csv-import/import-report.ts';
import { writing } from '../../../platform/database/database.ts';
import { runAlone } from '../../../platform/database/run-alone.ts';
import { CommandRefusal, type House } from '../../../platform/feature/feature.ts';
import { importTexts } from '../../../platform/csv-import/texts.de.ts';
import { type HashedPin, hashPins } from '../make-pins.ts';
import { insertPins } from '../pin-queries.ts';
import { type Comparison, comparePins, type NewImportedPin } from './compare-pins.ts';
import { judgeStrength, leastBits, remarkCollisions } from './judge-pins.ts';
import { changeValidity } from './queries.ts';
import { readPinFile } from './read-pin-file.ts';
import { pinImportTexts as t } from './texts.de.ts';

const chunk = 100;

/** What an import of PINs did, or would do. */
export interface PinImportReport extends ImportReport {
  /** How many bits the weakest PINs hold, by estimate. */
  readonly entropyBits: number;
}

export interface PinImportOptions {
  readonly file: string;
  readonly now: Date;
  /** Says what would happen and changes nothing. */
  readonly isDryRun: boolean;
  /** Applies nothing if one row is bad. */
  readonly isStrict: boolean;
  readonly onProgress: (hashed: number, all: number) => void;
  readonly onWaiting: () => void;
}

/**
 * Loads PINs that an older system has printed, so that they can be redeemed. Good rows are applied in one transaction;
 * the same file a second time changes nothing, a new date changes until when a PIN is valid.
 * @throws CommandRefusal where the PINs could be guessed, or with `isStrict` where a row is bad
 */
export function importPins(
  house: House,
  chamber: Chamber,
  options: PinImportOptions,
): Promise<PinImportReport> {
  const work = () => importAlone(house, chamber, options);
  return runAlone(house.database, chamber, 'pin import', work, options.onWaiting);
}

async function importAlone(
  house: House,
  chamber: Chamber,
  options: PinImportOptions,
): Promise<PinImportReport> {
  const { file, isDryRun, isStrict } = options;
  const faults = createFaultCollector();
  const rows = await readPinFile(chamber, file, faults);
  const strength = judgeStrength(rows);
  if (strength.weak.length > 0) throw new CommandRefusal(t.tooWeak(file, leastBits, strength.weak));
  remarkCollisions(rows, faults);
  const comparison = await comparePins(house, chamber, rows, faults, options.now);
  const refused = faults.refused.toSorted((one, other) => one.line - other.line);
  if (isStrict && refused.length > 0) throw new CommandRefusal(importTexts.strictRefused(file, refused));
  const report: PinImportReport = {
    new: comparison.fresh.length,
    changed: comparison.changed.length,
    unchanged: comparison.unchanged,
    refused,
    warnings: faults.warnings,
    warningCount: faults.warningCount,
    entropyBits: rows.length === 0 ? 0 : Math.round(strength.bits),
  };
  if (!isDryRun) await store(house, chamber, comparison, report, options);
  return report;
}

async function store(
  house: House,
  chamber: Chamber,
  { fresh, changed, unchanged }: Comparison,
  report: PinImportReport,
  { now, onProgress }: PinImportOptions,
): Promise<void> {
  const hashed: (NewImportedPin & HashedPin)[] = [];
  while (hashed.length < fresh.length) {
    hashed.push(...(await hashPins(house.passwords, fresh.slice(hashed.length, hashed.length + chunk))));
    onProgress(hashed.length, fresh.length);
  }
  await writing(house.database, chamber, async (tx) => {
    for (let from = 0; from < hashed.length; from += chunk)
      await insertPins(tx, 'import', now, hashed.slice(from, from + chunk));
    await changeValidity(tx, changed);
    await recordAudit(tx, {
      event: 'freischaltung.pins-imported',
      outcome: 'done',
      at: now,
      facts: {
        new: hashed.length,
        changed: changed.length,
        unchanged,
        refused: countRefusedRows(report.refused),
      },
      from: 'cli',
    });
  });
}
