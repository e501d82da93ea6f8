import { type ImportFile, importCommand } from '../../platform/csv-import/import-command.ts';
import { importRows } from '../../platform/csv-import/import-rows.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { Command } from '../../platform/feature/feature.ts';
import type { ImportEnding, OfficeImport } from '../../platform/feature/office.ts';
import { tidyFileName } from './file-name.ts';
import { countEndings, type ImportEnds, keepApplied, keepChanges } from './keep-import.ts';
import { insertImport } from './queries.ts';
import { officeImportTexts } from './texts.de.ts';

/** The operators' command for files of a kind. */
export function importKindCommand(kind: OfficeImport, endings: readonly ImportEnding[]): Command {
  return importCommand({ ...kind.command, importFile: importAtConsole(kind, endings) });
}

/**
 * Applies a file at once, and keeps of it what is kept of one that came in the browser: who, the report, what changed in
 * which record. So it stands in the trail of each, and is taken back in the office. Of a dry run nothing is kept.
 */
export function importAtConsole(kind: OfficeImport, endings: readonly ImportEnding[]): ImportFile {
  return (database, chamber, { file, ...options }) => {
    if (options.isDryRun) return importRows(database, chamber, kind.definition, options);
    const { now } = options;
    const sentBy = officeImportTexts.for(chamber, 'de')('by.console');
    const begin = (tx: Tx) =>
      insertImport(tx, {
        kind: kind.kind,
        state: 'applying',
        fileName: tidyFileName(file.name),
        fileBytes: file.bytes,
        sentAt: now,
        sentBy,
        staffId: null,
      });
    let id: string | undefined;
    let ends: ImportEnds = {};
    return importRows(database, chamber, kind.definition, {
      ...options,
      async onStaged(tx, staged) {
        id = await begin(tx);
        ends = await countEndings(tx, { kind, endings, chamber, now }, staged);
        await keepChanges(tx, kind, id, staged);
      },
      async onDone(tx, report) {
        const hadRows = id !== undefined;
        id ??= await begin(tx);
        await keepApplied(tx, kind, id, { report, ends, hadRows, at: now });
      },
    });
  };
}
