import { readCsv } from '../../lib/csv.ts';
import { createNumberSet } from '../../lib/number-set.ts';
import { tidyText } from '../../lib/tidy-text.ts';
import { COPY_SEPARATOR, quotedForCopy } from '../database/copy.ts';
import type { RowReader } from './import-definition.ts';
import type { FaultCollector } from './import-report.ts';
import { importTexts } from './texts.de.ts';

export interface ReadOptions {
  readonly columns: readonly string[];
  readonly key: readonly string[];
  readonly readRow: RowReader;
  readonly nextId: () => string;
  readonly faults: FaultCollector;
  /** Told after each piece of the file how many good rows there are so far. */
  readonly onProgress: (goodRows: number) => void;
}

/**
 * What needs tidying or quoting in a joined row: quotes, backslashes, controls, odd blanks, loose accents, invisible
 * characters. Testing a row once costs a tenth of tidying its fields.
 */
const ODD =
  /["\\\u0000-\u001e\u007f-\u00a0\u00ad\u0300-\u036f\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufe00-\ufe0f\ufeff]| (?:[ \u001f]|$)|(?:^|\u001f) /;

/**
 * Reads a file's rows one piece after the other and gives the good ones as lines for COPY, an id in front. Bad rows
 * and rows whose key has come before go to the collector.
 */
export async function* readRows(
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<string> {
  const { columns, key, readRow, nextId, faults, onProgress } = options;
  const keyPlaces = key.map((name) => columns.indexOf(name));
  const seen = createNumberSet();
  const separators = watchForSeparators(chunks);
  let good = 0;
  for await (const batch of readCsv(separators.chunks, { columns })) {
    for (const { line, column, fault } of batch.badRows) {
      faults.refuse(line, { column, value: '', reason: importTexts.rowFault[fault] });
    }
    const hasSeparators = separators.isFound();
    const lines: string[] = [];
    for (const { line, fields } of batch.rows) {
      const joined = fields.join(COPY_SEPARATOR);
      const isOdd = hasSeparators || ODD.test(joined);
      const tidy = isOdd ? fields.map(tidyText) : fields;
      const outcome = readRow(tidy);
      if (!outcome.ok) {
        faults.refuse(line, outcome.fault);
      } else if (!seen.add(outcome.keyNumber)) {
        const value = keyPlaces.map((place) => fields[place]).join(';');
        faults.refuse(line, { column: key[0] ?? '', value, reason: importTexts.twice });
      } else {
        if (outcome.warnings) faults.warn(line, outcome.warnings);
        const { values } = outcome;
        const content = isOdd
          ? quotedForCopy(values)
          : values === fields
            ? joined
            : values.join(COPY_SEPARATOR);
        lines.push(`${nextId()}${COPY_SEPARATOR}${content}\n`);
      }
    }
    good += lines.length;
    onProgress(good);
    if (lines.length > 0) yield lines.join('');
  }
}

/** Passes a file on and notices whether it holds the character that separates values for COPY; hardly any does. */
function watchForSeparators(chunks: AsyncIterable<Uint8Array>) {
  let found = false;
  async function* watched(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      found ||= chunk.includes(COPY_SEPARATOR.charCodeAt(0));
      yield chunk;
    }
  }
  return { isFound: () => found, chunks: watched() };
}
