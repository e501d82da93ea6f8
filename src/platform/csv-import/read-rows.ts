import { readCsv } from '../../lib/csv.ts';
import { createNumberSet } from '../../lib/number-set.ts';
import { tidyText } from '../../lib/tidy-text.ts';
import { COPY_SEPARATOR, quotedForCopy } from '../database/copy.ts';
import type { RowReader } from './import-definition.ts';
import type { FaultCollector } from './import-report.ts';
import { importTexts } from './texts.de.ts';

export interface ReadOptions {
  readonly columns: readonly string[];
  /** Columns that the file may leave out. */
  readonly optional?: readonly string[];
  /** Told before the first row which of these the file leaves out. */
  readonly onLeftOut?: (columns: readonly string[]) => void;
  readonly key: readonly string[];
  readonly readRow: RowReader;
  readonly nextId: () => string;
  readonly faults: FaultCollector;
  /** Told after each piece of the file how many good rows there are so far. */
  readonly onProgress: (goodRows: number) => void;
}

/**
 * What needs tidying or quoting in a line of a file: quotes, backslashes, controls, odd blanks, loose accents, invisible
 * characters. A line without any is tested as a whole and passed on as it is, at a fifth of the cost.
 */
const ODD =
  /["\\\u0000-\u001f\u007f-\u00a0\u00ad\u0300-\u036f\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufe00-\ufe0f\ufeff]| (?:[ ;]|$)|(?:^|;) /;

/**
 * Reads a file's rows one piece after the other and gives the good ones as lines for COPY, an id in front. Bad rows
 * and rows whose key has come before go to the collector.
 */
export async function* readRows(
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<string> {
  const { columns, optional = [], key, readRow, nextId, faults, onProgress } = options;
  const required = columns.filter((name) => !optional.includes(name));
  const seen = createNumberSet();
  let good = 0;
  for await (const batch of readCsv(chunks, { columns, required }, options.onLeftOut)) {
    for (const { line, column, fault } of batch.badRows) {
      faults.refuse(line, { column, value: '', reason: importTexts.rowFault[fault] });
    }
    const lines: string[] = [];
    for (const { line, text, fields } of batch.rows) {
      const plain = text === undefined || ODD.test(text) ? undefined : text;
      const tidy = plain === undefined ? fields.map(tidyText) : fields;
      const outcome = readRow(tidy, line);
      if (!outcome.ok) {
        faults.refuse(line, ...outcome.faults);
      } else if (!seen.add(outcome.keyNumber)) {
        const value = key.map((name) => tidy[columns.indexOf(name)]).join(';');
        faults.refuse(line, { column: key[0] ?? '', value, reason: importTexts.twice });
      } else {
        if (outcome.warnings) faults.warn(line, outcome.warnings);
        const content =
          plain !== undefined && outcome.values === fields ? plain : quotedForCopy(outcome.values);
        lines.push(`${nextId()}${COPY_SEPARATOR}${content}\n`);
      }
    }
    good += lines.length;
    onProgress(good);
    if (lines.length > 0) yield lines.join('');
  }
}
