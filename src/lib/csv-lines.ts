import { Buffer, isUtf8 } from 'node:buffer';
import { CsvFileError } from './csv-file-error.ts';

/** A piece of a file: whole lines, the number of the first, whether it is the last piece. */
export type TextPiece = { readonly text: string; readonly firstLine: number; readonly isLast: boolean };

/** Far beyond any row; without it a file with no line break at all would be gathered in memory. */
const LONGEST_LINE = 1_000_000;
const NEWLINE = 10;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Decodes a stream of UTF-8 bytes into pieces of whole lines, without a leading byte order mark. It cuts at line
 * breaks, which are never part of another character, so that each piece can be checked and decoded at one go.
 * The last piece, empty where the file ends with a line break, is marked.
 *
 * @throws CsvFileError where the bytes are not UTF-8 or a line is over a million bytes long
 */
export async function* decodeLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TextPiece> {
  let rest: Buffer = Buffer.alloc(0);
  let firstLine = 1;
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([rest, chunk]);
    const end = bytes.lastIndexOf(NEWLINE) + 1;
    rest = bytes.subarray(end);
    if (end > 0) {
      const text = decode(bytes.subarray(0, end), firstLine);
      yield { text, firstLine, isLast: false };
      firstLine += countLineBreaks(text);
    }
    if (rest.length > LONGEST_LINE) throw new CsvFileError({ kind: 'line-too-long', line: firstLine });
  }
  yield { text: decode(rest, firstLine), firstLine, isLast: true };
}

function decode(bytes: Buffer, firstLine: number): string {
  if (!isUtf8(bytes)) throw new CsvFileError({ kind: 'not-utf8', line: firstLine + lineOfFirstFault(bytes) });
  const text = bytes.toString('utf8');
  return firstLine === 1 && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

function lineOfFirstFault(bytes: Buffer): number {
  let line = 0;
  for (let start = 0; ; line++) {
    const next = bytes.indexOf(NEWLINE, start) + 1;
    if (next === 0 || !isUtf8(bytes.subarray(start, next))) return line;
    start = next;
  }
}

function countLineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
