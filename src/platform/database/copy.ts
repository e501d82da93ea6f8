import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from } from 'pg-copy-streams';
import { clientOf } from './client-kysely.ts';
import { quoteIdentifier } from './names.ts';
import type { Tx } from './handles.ts';

/** Lets the next chunk be made while the server still reads the one before. */
const BYTES_UNDER_WAY = 2 << 20;

/** What separates the values of a line: a control character that no tidy text holds. */
export const COPY_SEPARATOR = '\u001f';

/** Where rows are loaded into. */
export interface CopyTarget {
  readonly table: string;
  readonly columns: readonly string[];
}

/**
 * Loads rows into a table in the transaction of the handle: faster than any insert, and with flat memory.
 * @param chunks lines of {@link copyLine} or {@link plainCopyLine}; when making them fails, nothing is loaded and the
 * error is passed on
 */
export async function copyInto(tx: Tx, target: CopyTarget, chunks: AsyncIterable<string>): Promise<void> {
  const columns = target.columns.map(quoteIdentifier).join(', ');
  const statement = `copy ${quoteIdentifier(target.table)} (${columns}) from stdin (format csv, delimiter e'\\x1f')`;
  const rows = Readable.from(chunks, { objectMode: true, highWaterMark: 1 });
  await pipeline(rows, clientOf(tx.kysely).query(from(statement, { highWaterMark: BYTES_UNDER_WAY })));
}

/** One row of any values; null for NULL. */
export function copyLine(values: readonly (string | null)[]): string {
  const quoted = values.map((value) => (value === null ? '' : `"${value.replaceAll('"', '""')}"`));
  return `${quoted.join(COPY_SEPARATOR)}\n`;
}

/** One row of values without quotes, line breaks and {@link COPY_SEPARATOR}; empty for NULL, `""` for empty text. */
export function plainCopyLine(values: readonly string[]): string {
  return `${values.join(COPY_SEPARATOR)}\n`;
}
