/** What is wrong with a row of a CSV file. */
export type CsvRowFault = 'field-count' | 'quote-not-closed' | 'text-after-quote' | 'nul-character';

/** The fields of a record and where the next one begins, or a fault in the field with this index. */
export type CsvRecord =
  | { readonly fields: readonly string[]; readonly next: number }
  | { readonly fault: CsvRowFault; readonly field: number };

/**
 * Reads one record with quoted fields (RFC 4180: `""` is a quote, line breaks may stand inside quotes). A quote
 * in the middle of an unquoted field is an ordinary character, as programs write it that never quote.
 *
 * @param text the text it stands in
 * @param start index of its first character
 */
export function readQuotedRecord(text: string, start: number): CsvRecord {
  const fields: string[] = [];
  for (let position = start; ; ) {
    const field = text[position] === '"' ? quotedField(text, position) : plainField(text, position);
    if (field === undefined) return { fault: 'quote-not-closed', field: fields.length };
    fields.push(field.value);
    const lineBreak = lineBreakLength(text, field.end);
    if (lineBreak !== undefined) return { fields, next: field.end + lineBreak };
    if (text[field.end] !== ';') return { fault: 'text-after-quote', field: fields.length - 1 };
    position = field.end + 1;
  }
}

type Field = { readonly value: string; readonly end: number };

function plainField(text: string, start: number): Field {
  let end = start;
  while (text[end] !== ';' && lineBreakLength(text, end) === undefined) end++;
  return { value: text.slice(start, end), end };
}

function quotedField(text: string, start: number): Field | undefined {
  let value = '';
  for (let from = start + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return undefined;
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    from = quote + 2;
  }
}

/** Length of the line break here, 0 at the end of the text, nothing elsewhere. */
function lineBreakLength(text: string, position: number): number | undefined {
  if (position >= text.length) return 0;
  if (text[position] === '\n') return 1;
  if (text[position] !== '\r') return undefined;
  if (position + 1 === text.length) return 1;
  return text[position + 1] === '\n' ? 2 : undefined;
}
