import { readCode } from '../../../lib/codes.ts';
import { endOfBerlinDay, isIsoDate } from '../../../lib/dates.ts';
import { done, type Result, refused } from '../../../lib/result.ts';
import { tidyText } from '../../../lib/tidy-text.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { RowFault } from '../../../platform/csv-import/import-definition.ts';
import type { FaultCollector } from '../../../platform/csv-import/import-report.ts';
import { importTexts } from '../../../platform/csv-import/texts.de.ts';
import { type BetriebKey, betriebsnummerSentence, readBetriebsnummer } from '../../betriebe/index.ts';
import { readInputFile } from '../input-file.ts';
import { pinImportTexts as t } from './texts.de.ts';

/** A row of a file of PINs that an older system has printed. */
export interface PinRow {
  readonly line: number;
  readonly key: BetriebKey;
  /** As people's typing is folded too. */
  readonly folded: string;
  readonly validUntil: Date;
}

const columns = ['betriebsnummer', 'filialnummer', 'pin', 'gueltig_bis'] as const;
const longestPin = 64;

/** Reads such a file; rows that cannot be read go to the collector, where the PINs themselves are never shown. */
export async function readPinFile(
  chamber: Chamber,
  file: string,
  faults: FaultCollector,
): Promise<readonly PinRow[]> {
  const good: PinRow[] = [];
  const layout = { columns, required: ['betriebsnummer', 'pin', 'gueltig_bis'] as const };
  for await (const { rows, badRows } of readInputFile(file, layout)) {
    for (const { line, column, fault } of badRows)
      faults.refuse(line, { column, value: '', reason: importTexts.rowFault[fault] });
    for (const { line, fields } of rows) {
      const read = readRow(chamber, fields);
      if (read.ok) good.push({ line, ...read.value });
      else faults.refuse(line, ...read.refusal);
    }
  }
  return good;
}

function readRow(
  chamber: Chamber,
  [betriebsnummer, filialnummer, pin, gueltigBis]: readonly [string, string, string, string],
): Result<Omit<PinRow, 'line'>, readonly RowFault[]> {
  const faults: RowFault[] = [];
  const number = readBetriebsnummer(chamber, betriebsnummer, filialnummer);
  if (!number.ok) {
    const { field, sentence } = betriebsnummerSentence(chamber, 'de', number.refusal);
    const value = field === 'betriebsnummer' ? betriebsnummer : filialnummer;
    faults.push({ column: field, value, reason: sentence });
  }
  const folded = readCode(pin);
  if (folded === '') faults.push({ column: 'pin', value: '', reason: importTexts.missing });
  if (folded.length > longestPin) faults.push({ column: 'pin', value: '', reason: t.tooLong(longestPin) });
  const day = tidyText(gueltigBis);
  if (!isIsoDate(day)) {
    const reason = day === '' ? importTexts.missing : importTexts.date;
    faults.push({ column: 'gueltig_bis', value: gueltigBis, reason });
  }
  if (!number.ok || faults.length > 0) return refused(faults);
  return done({ key: number.value, folded, validUntil: endOfBerlinDay(day) });
}
