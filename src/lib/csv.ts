import { CsvFileError } from './csv-file-error.ts';
import { type CsvHeader, type CsvLayout, matchHeader } from './csv-header.ts';
import { decodeLines } from './csv-lines.ts';
import { type CsvRowFault, readQuotedRecord } from './csv-record.ts';
import { type RawRows, splitRows } from './csv-rows.ts';

/**
 * A good row: the line on which it begins and its values in the order of the layout's columns. `text` is the row as it
 * stands in the file, where that has the layout's order and no quotes around fields: to pass it on at no cost.
 */
export type CsvRow<Columns extends readonly string[]> = {
  readonly line: number;
  readonly text: string | undefined;
  readonly fields: { readonly [Column in keyof Columns]: string };
};

/** A row that cannot be read, and the column in which that shows (empty where it is the row as a whole). */
export type CsvBadRow = { readonly line: number; readonly column: string; readonly fault: CsvRowFault };

/** What one piece of the file held, in its order. */
export type CsvBatch<Columns extends readonly string[]> = {
  readonly rows: readonly CsvRow<Columns>[];
  readonly badRows: readonly CsvBadRow[];
};

/**
 * Reads a chamber's CSV file as a stream with flat memory: UTF-8 with or without byte order mark, `;`, a header,
 * quoting by RFC 4180. Rows come in batches, one for each chunk. A row that cannot be read is reported and reading
 * goes on with the next line; empty rows are skipped. A column that the file leaves out is empty in every row, and named
 * to the caller before the first of them.
 *
 * @param chunks the file's bytes
 * @param layout its columns
 * @param onLeftOut told which columns the file leaves out, once, unless there are none
 * @throws CsvFileError where the file as a whole is refused: not UTF-8 (then mostly Windows-1252), wrong header, empty
 */
export async function* readCsv<const Columns extends readonly string[]>(
  chunks: AsyncIterable<Uint8Array>,
  layout: CsvLayout<Columns>,
  onLeftOut: (columns: readonly string[]) => void = () => {},
): AsyncGenerator<CsvBatch<Columns>> {
  let header: CsvHeader | undefined;
  let open = { text: '', line: 2 };
  for await (const piece of decodeLines(chunks)) {
    let text = open.text + piece.text;
    if (!header) {
      const first = readFirstLine(text);
      header = matchHeader(first.fields, layout);
      const { places } = header;
      const leftOut = layout.columns.filter((_, index) => places[index] === -1);
      if (leftOut.length > 0) onLeftOut(leftOut);
      text = text.slice(first.next);
    }
    const split = splitRows(text, open.line, header.names.length, piece.isLast);
    open = { text: split.rest, line: split.restLine };
    yield arrange<Columns>(split, header);
  }
}

function readFirstLine(text: string): { readonly fields: readonly string[]; readonly next: number } {
  if (text === '') throw new CsvFileError({ kind: 'empty' });
  const record = readQuotedRecord(text, 0);
  return 'fields' in record ? record : { fields: text.split(/\r?\n/, 1), next: text.length };
}

/** Puts the values into the layout's order and names the columns of faults. */
function arrange<Columns extends readonly string[]>(
  { rows, faults }: RawRows,
  { names, places }: CsvHeader,
): CsvBatch<Columns> {
  const isInOrder = places.length === names.length && places.every((place, index) => place === index);
  const arranged = isInOrder
    ? rows
    : rows.map((row) => ({ line: row.line, text: undefined, fields: pick(row.fields, places) }));
  return {
    rows: arranged as readonly CsvRow<Columns>[],
    badRows: faults.map(({ line, field, fault }) => ({ line, column: names[field] ?? '', fault })),
  };
}

function pick(fields: readonly string[], places: readonly number[]): readonly string[] {
  return places.map((place) => fields[place] ?? '');
}
