import { csvLine } from '../../../lib/csv-line.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { ReadingWork, Reply } from '../../../platform/http/reply.ts';
import { documentOfficeTexts } from '../office/texts.de.ts';
import type { BatchRow, DocumentBatch } from './batch.ts';
import { selectRows } from './row-queries.ts';
import { batchTexts } from './texts.de.ts';

const rowsAtOnce = 1000;

/** All documents of a Sammelzustellung with what becomes or became of each, line by line. */
export function resultFile(chamber: Chamber, { id, nummer }: DocumentBatch): Reply {
  return {
    kind: 'stream',
    fileName: `sammelzustellung-${nummer}.csv`,
    contentType: 'text/csv; charset=utf-8',
    body: (reading) => linesOf(chamber, id, reading),
  };
}

async function* linesOf(chamber: Chamber, id: string, reading: ReadingWork): AsyncGenerator<Uint8Array> {
  const t = batchTexts.for(chamber, 'de');
  const head = ['file', 'line', 'nummer', 'name', 'kind', 'subject', 'outcome', 'way', 'reason'] as const;
  // spreadsheets know UTF-8 by the mark in front
  yield Buffer.from(`\ufeff${csvLine(head.map((name) => t(`csv.${name}`)))}`);
  for (let last = 0; ; ) {
    const after = last;
    const rows = await reading((db) => selectRows(db, id, { after, most: rowsAtOnce }));
    yield Buffer.from(rows.map((row) => csvLine(fieldsOf(chamber, row))).join(''));
    if (rows.length < rowsAtOnce) return;
    last = rows.at(-1)?.position ?? last;
  }
}

function fieldsOf(chamber: Chamber, row: BatchRow): readonly string[] {
  const t = batchTexts.for(chamber, 'de');
  const isGood = row.state === 'ready' || row.state === 'delivered';
  const way = row.lapsed ? 'post' : row.way;
  const why = row.lapsed ? documentOfficeTexts.for(chamber, 'de')(`state.why.${row.lapsed}`) : '';
  return [
    row.file,
    row.line === null ? '' : String(row.line),
    row.nummer,
    row.name,
    row.kind,
    row.subject,
    t(`csv.state.${row.state}`),
    isGood && way ? t(`way.${way}`) : '',
    row.reason ?? why,
  ];
}
