import { Readable } from 'node:stream';
import { CsvFileError } from '../../../lib/csv-file-error.ts';
import { readCsv } from '../../../lib/csv.ts';
import { done, type Result, refused } from '../../../lib/result.ts';
import { importTexts } from '../../../platform/csv-import/texts.de.ts';

/** A line of the list, as it stands there; empty where a column is left out. */
export interface ListLine {
  readonly line: number;
  readonly nummer: string;
  readonly datei: string;
  readonly art: string;
  readonly betreff: string;
  /** Why it cannot be read, in a sentence. */
  readonly fault?: string | undefined;
}

const columns = ['nummer', 'datei', 'art', 'betreff'] as const;

/** Columns of the list, as pages name them. */
export const listColumns: readonly string[] = columns;

/**
 * Reads the list that says whose box each file goes into.
 * @returns its lines in their order, or why it cannot be used as a whole
 */
export async function readList(name: string, bytes: Buffer): Promise<Result<readonly ListLine[], string>> {
  const lines: ListLine[] = [];
  const empty = { nummer: '', datei: '', art: '', betreff: '' };
  try {
    const layout = { columns, required: ['nummer', 'datei'] as const };
    for await (const { rows, badRows } of readCsv(Readable.from([bytes]), layout)) {
      for (const { line, fields } of rows) {
        const [nummer, datei, art, betreff] = fields.map((field) => field.trim());
        lines.push({
          ...empty,
          line,
          nummer: nummer ?? '',
          datei: datei ?? '',
          art: art ?? '',
          betreff: betreff ?? '',
        });
      }
      for (const { line, fault } of badRows)
        lines.push({ ...empty, line, fault: importTexts.rowFault[fault] });
    }
  } catch (error) {
    if (error instanceof CsvFileError) return refused(importTexts.fileRefused(name, error.refusal));
    throw error;
  }
  return done(lines.toSorted((a, b) => a.line - b.line));
}
