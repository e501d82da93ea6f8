import { createReadStream, statSync } from 'node:fs';
import { type CsvBatch, readCsv } from '../../lib/csv.ts';
import { CsvFileError } from '../../lib/csv-file-error.ts';
import type { CsvLayout } from '../../lib/csv-header.ts';
import { importTexts } from '../../platform/csv-import/texts.de.ts';
import { CommandRefusal } from '../../platform/feature/feature.ts';

/** @throws CommandRefusal where there is no such file */
export function checkInputFile(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new CommandRefusal(importTexts.noFile(file));
  if (!found.isFile()) throw new CommandRefusal(importTexts.noPlainFile(file));
}

/**
 * Reads a chamber's CSV file batch by batch.
 * @throws CommandRefusal where the file as a whole cannot be used
 */
export async function* readInputFile<const Columns extends readonly string[]>(
  file: string,
  layout: CsvLayout<Columns>,
): AsyncGenerator<CsvBatch<Columns>> {
  try {
    yield* readCsv(createReadStream(file), layout);
  } catch (error) {
    if (error instanceof CsvFileError) throw new CommandRefusal(importTexts.fileRefused(file, error.refusal));
    throw error;
  }
}
