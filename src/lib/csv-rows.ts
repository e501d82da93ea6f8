import { type CsvRecord, type CsvRowFault, readQuotedRecord } from './csv-record.ts';

/** A record and the line on which it begins; `text` is that line where the record is one without quotes around fields. */
export type RawRow = {
  readonly line: number;
  readonly fields: readonly string[];
  readonly text: string | undefined;
};

/** A record that cannot be read; `field` is the index of the field in which that shows, -1 for the record as a whole. */
export type RawFault = { readonly line: number; readonly field: number; readonly fault: CsvRowFault };

/** What a text of whole lines held; `rest` is a record whose quotes are still open, beginning on `restLine`. */
export type RawRows = {
  readonly rows: readonly RawRow[];
  readonly faults: readonly RawFault[];
  readonly rest: string;
  readonly restLine: number;
};

/** No record is as long: a quote still open after this many characters was never meant to open a field. */
const LONGEST_RECORD = 100_000;
const NEWLINE = 10;
const CARRIAGE_RETURN = 13;

/**
 * Splits whole lines into records; lines without quotes go the fast way. After a record that cannot be read it goes
 * on with the line after the one on which that began, so that a stray quote spoils no more than its own row.
 * Empty rows (also `;;;`, which spreadsheets leave at the end) are skipped.
 *
 * @param text whole lines
 * @param firstLine the number of the first of them
 * @param fieldCount how many fields a record has
 * @param isLast whether no text follows, so that open quotes stay open
 */
export function splitRows(text: string, firstLine: number, fieldCount: number, isLast: boolean): RawRows {
  const rows: RawRow[] = [];
  const faults: RawFault[] = [];
  const hasQuotes = text.includes('"');
  const hasNul = text.includes('\0');
  let position = 0;
  let line = firstLine;
  while (position < text.length) {
    const next = nextLine(text, position);
    const row = withoutLineBreak(text, position, next);
    if (isEmpty(row, fieldCount)) {
      position = next;
      line++;
      continue;
    }
    const isQuoted = hasQuotes && beginsFieldWithQuote(row);
    const read: CsvRecord = isQuoted ? readQuotedRecord(text, position) : { fields: row.split(';'), next };
    const record = checked(read, fieldCount, hasNul);
    if ('fields' in record) {
      rows.push({ line, fields: record.fields, text: isQuoted ? undefined : row });
      line += isQuoted ? countLines(text, position, record.next) : 1;
      position = record.next;
      continue;
    }
    const mayClose = record.fault === 'quote-not-closed' && !isLast;
    if (mayClose && text.length - position < LONGEST_RECORD) {
      return { rows, faults, rest: text.slice(position), restLine: line };
    }
    faults.push({ line, ...record });
    position = next;
    line++;
  }
  return { rows, faults, rest: '', restLine: line };
}

function nextLine(text: string, position: number): number {
  const lineBreak = text.indexOf('\n', position);
  return lineBreak === -1 ? text.length : lineBreak + 1;
}

function withoutLineBreak(text: string, position: number, next: number): string {
  const end = text.charCodeAt(next - 1) === NEWLINE ? next - 1 : next;
  return text.slice(position, end > position && text.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end);
}

function beginsFieldWithQuote(row: string): boolean {
  return row.startsWith('"') || row.includes(';"');
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = nextLine(text, from); at < to; at = nextLine(text, at)) lines++;
  return lines + 1;
}

/** Nothing, or nothing but separators. */
function isEmpty(row: string, fieldCount: number): boolean {
  return row.length < fieldCount && /^;*$/.test(row);
}

/** Refuses a record with too few or too many fields, or with the character that no text in the database may hold. */
function checked(record: CsvRecord, fieldCount: number, hasNul: boolean): CsvRecord {
  if ('fault' in record) return record;
  if (record.fields.length !== fieldCount) return { fault: 'field-count', field: -1 };
  const nul = hasNul ? record.fields.findIndex((field) => field.includes('\0')) : -1;
  return nul === -1 ? record : { fault: 'nul-character', field: nul };
}
