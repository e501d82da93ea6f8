import { csvLine } from '../../lib/csv-line.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { OfficeImport } from '../../platform/feature/office.ts';
import type { ReadingWork, Reply } from '../../platform/http/reply.ts';
import { selectChanges, selectFaults } from './change-queries.ts';
import type { ImportRecord } from './import-record.ts';
import { officeImportTexts } from './texts.de.ts';

const ROWS_AT_ONCE = 5000;

/** Everything about a file, line by line: faults, remarks, changes with old and new value, new entries. */
export function reportFile(chamber: Chamber, kind: OfficeImport, { id }: ImportRecord): Reply {
  return {
    kind: 'stream',
    fileName: `bericht-${kind.kind}.csv`,
    contentType: 'text/csv; charset=utf-8',
    body: (reading) => linesOf(chamber, id, reading),
  };
}

async function* linesOf(chamber: Chamber, id: string, reading: ReadingWork): AsyncGenerator<Uint8Array> {
  const t = officeImportTexts.for(chamber, 'de');
  const head = ['kind', 'line', 'label', 'column', 'before', 'after', 'reason'] as const;
  // spreadsheets know UTF-8 by the mark in front
  yield Buffer.from(`\ufeff${csvLine(head.map((name) => t(`report.csv.${name}`)))}`);
  for (let last = -1; ; ) {
    const from = last;
    const faults = await reading((db) => selectFaults(db, id, ROWS_AT_ONCE, from));
    yield lines(
      faults.map(({ isRefusal, line, column, value, reason }) => [
        t(isRefusal ? 'report.csv.isRefused' : 'report.csv.isWarning'),
        String(line),
        '',
        column,
        '',
        value,
        reason,
      ]),
    );
    if (faults.length < ROWS_AT_ONCE) break;
    last = faults.at(-1)?.number ?? last;
  }
  for (const what of ['changed', 'new'] as const) {
    for (let last = 0; ; ) {
      const from = last;
      const changes = await reading((db) => selectChanges(db, id, what, ROWS_AT_ONCE, from));
      yield lines(
        changes.flatMap(({ label, before, after }) =>
          before === null
            ? [[t('report.csv.isNew'), '', label, '', '', '', '']]
            : Object.keys(before).map((column) => [
                t('report.csv.isChanged'),
                '',
                label,
                column,
                before[column] ?? '',
                after?.[column] ?? '',
                '',
              ]),
        ),
      );
      if (changes.length < ROWS_AT_ONCE) break;
      last = changes.at(-1)?.id ?? last;
    }
  }
}

function lines(rows: readonly (readonly string[])[]): Uint8Array {
  return Buffer.from(rows.map((row) => csvLine(row)).join(''));
}
