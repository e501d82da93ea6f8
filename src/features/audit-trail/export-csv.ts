import { formatDateTimeWithSeconds } from '../../lib/dates.ts';
import { csvLine } from '../../lib/csv-line.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Db } from '../../platform/database/handles.ts';
import type { ReadingWork } from '../../platform/http/reply.ts';
import type { ShownEntry, TrailFilter, TrailPosition, TrailRow } from './entry.ts';
import { selectRows } from './queries.ts';
import { showEntries } from './show-entries.ts';
import { trailTexts } from './texts.de.ts';

const ROWS_AT_ONCE = 2000;

const columns = [
  'at',
  'who',
  'what',
  'outcome',
  'about',
  'from',
  'details',
  'reference',
  'event',
  'outcomeKey',
  'ids',
] as const;

/** A row as it lies in the database, and told in words. */
export interface ExportedRow {
  readonly row: TrailRow;
  readonly entry: ShownEntry;
}

/**
 * All rows that fit, the newest first, piece by piece: however many there are, few are in memory, and no transaction
 * stays open while somebody fetches them slowly.
 */
export async function* exportedRows(
  reading: ReadingWork,
  filter: TrailFilter,
): AsyncGenerator<readonly ExportedRow[]> {
  for (let behind: TrailPosition | undefined; ; ) {
    const from = behind;
    const piece = await reading((db) => readPiece(db, filter, from));
    yield piece;
    if (piece.length < ROWS_AT_ONCE) return;
    behind = piece.at(-1)?.row;
  }
}

async function readPiece(
  db: Db,
  filter: TrailFilter,
  behind: TrailPosition | undefined,
): Promise<readonly ExportedRow[]> {
  const rows = await selectRows(db, filter, { most: ROWS_AT_ONCE, behind });
  const entries = await showEntries(db, rows, filter);
  return rows.flatMap((row, place) => {
    const entry = entries[place];
    return entry ? [{ row, entry }] : [];
  });
}

/**
 * Rows as the lines of a CSV file for spreadsheets: UTF-8 with its mark, `;`, no value that is a formula.
 * @returns the head, then a text for each piece, and how many rows are in it
 */
export async function* csvPieces(
  chamber: Chamber,
  pieces: AsyncIterable<readonly ExportedRow[]> | Iterable<readonly ExportedRow[]>,
): AsyncGenerator<{ readonly text: string; readonly rows: number }> {
  const t = trailTexts.for(chamber, 'de');
  yield { text: `\ufeff${csvLine(columns.map((name) => t(`column.${name}`)))}`, rows: 0 };
  for await (const piece of pieces) {
    const text = piece.map(({ row, entry }) => csvLine(fieldsOf(row, entry))).join('');
    yield { text, rows: piece.length };
  }
}

function fieldsOf(row: TrailRow, entry: ShownEntry): readonly string[] {
  return [
    formatDateTimeWithSeconds(entry.at, 'de'),
    entry.who.label,
    entry.what,
    entry.outcome,
    entry.about.map(({ label }) => label).join(', '),
    entry.from,
    entry.details.join(', '),
    entry.requestId ?? '',
    row.event,
    row.outcome,
    idsOf(row)
      .map(([name, id]) => `${name} ${id}`)
      .join(', '),
  ];
}

function idsOf({ accountId, staffId, subjects }: TrailRow): readonly (readonly [string, string])[] {
  return [
    ...(accountId ? [['von account', accountId] as const] : []),
    ...(staffId ? [['von staff', staffId] as const] : []),
    ...Object.entries(subjects),
  ];
}
