import { CsvFileError } from '../../lib/csv-file-error.ts';
import { newestEntry, recordAudit } from '../../platform/audit/audit.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { lockForImport } from '../../platform/csv-import/apply-rows.ts';
import { MOST_REFUSED, TooManyRefused } from '../../platform/csv-import/import-report.ts';
import { importRows } from '../../platform/csv-import/import-rows.ts';
import { importTexts } from '../../platform/csv-import/texts.de.ts';
import { type Database, reading, writing } from '../../platform/database/database.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { ImportEnding, OfficeImport } from '../../platform/feature/office.ts';
import {
  deleteAdded,
  deleteChanges,
  deleteNew,
  hasLaterChanges,
  insertChanges,
  replaceFaults,
  restoreChanged,
  selectChangedDigest,
  selectNewDigest,
} from './change-queries.ts';
import type { ImportRecord } from './import-record.ts';
import {
  countEndings,
  countsOf,
  faultsOf,
  type ImportEnds,
  keepApplied,
  keepChanges,
} from './keep-import.ts';
import { deletePieces, selectPiece } from './piece-queries.ts';
import { moveState, selectNewestApplied, updateProgress } from './queries.ts';
import { mostPreviewed, type UndoRefusal } from './rules.ts';

const CHUNK_BYTES = 64 * 1024;
const PROGRESS_EVERY_MS = 1000;
const RESTORED = 'restored_rows';

/** What the worker is given for one file. */
export interface ImportWork {
  readonly database: Database;
  readonly chamber: Chamber;
  readonly kind: OfficeImport;
  /** What ends with records that leave the register. */
  readonly endings: readonly ImportEnding[];
  readonly record: ImportRecord;
  readonly now: Date;
}

/** Compares a file with the register and writes the report; nothing of the register changes. */
export async function checkFile(work: ImportWork): Promise<void> {
  const { kind, record } = work;
  let changedDigest = '0';
  let ends: ImportEnds = {};
  await runRows(work, true, {
    async onStaged(tx, staged) {
      await deleteChanges(tx, record.id);
      await insertChanges(tx, record.id, kind, staged, mostPreviewed);
      changedDigest = await selectChangedDigest(tx, kind, staged);
      ends = await countEndings(tx, work, staged);
    },
    onDone: async (tx, report) => {
      await replaceFaults(tx, record.id, faultsOf(report));
      await moveState(tx, record.id, 'checking', 'checked', {
        report: { ...countsOf(report), ...ends },
        changedDigest,
      });
    },
  });
}

/** Raised to give up what has been applied so far: the register is not the one that the report was about. */
class Stale extends Error {}

/**
 * Applies a file in one transaction: killed in the middle, nothing has happened, and it begins anew. Refused where the
 * register has changed since the report so that the file would do something else than people have read: then it is
 * checked anew, and somebody decides again.
 */
export async function applyFile(work: ImportWork): Promise<void> {
  const { database, chamber, record, now } = work;
  try {
    await applyRows(work);
  } catch (error) {
    if (!(error instanceof Stale)) throw error;
    await writing(database, chamber, (tx) =>
      moveState(tx, record.id, 'applying', 'checking', { staleAt: now }),
    );
  }
}

async function applyRows(work: ImportWork): Promise<void> {
  const { kind, record } = work;
  let hadRows = false;
  await runRows(work, false, {
    async onStaged(tx, staged) {
      hadRows = true;
      if (
        record.changedDigest !== null &&
        (await selectChangedDigest(tx, kind, staged)) !== record.changedDigest
      )
        throw new Stale();
      await keepChanges(tx, kind, record.id, staged);
    },
    async onDone(tx, report) {
      if (record.report && (report.new !== record.report.new || report.changed !== record.report.changed))
        throw new Stale();
      if (!hadRows) await deleteChanges(tx, record.id);
      await keepApplied(tx, kind, record.id, { report, ends: endingsOf(record), hadRows, at: work.now });
      await deletePieces(tx, record.id);
    },
  });
}

async function runRows(
  { database, chamber, kind, record, now }: ImportWork,
  isDryRun: boolean,
  hooks: Pick<Parameters<typeof importRows>[3], 'onStaged' | 'onDone'>,
): Promise<void> {
  const bytes = { read: 0 };
  let noted = 0;
  let goodRows = 0;
  const note = (rowsTotal: number) => {
    noted = performance.now();
    // only for people who watch: an import does not stop because a note was lost
    void writing(database, chamber, (tx) =>
      updateProgress(tx, record.id, { rowsRead: goodRows, rowsTotal }),
    ).catch(() => {});
  };
  try {
    await importRows(database, chamber, kind.definition, {
      chunks: piecesOf(database, chamber, record, bytes),
      now,
      cameFrom: 'worker',
      staffId: record.staffId ?? undefined,
      isDryRun,
      isStrict: false,
      onProgress(rows) {
        goodRows = rows ?? goodRows;
        if (rows === null) note(goodRows);
        else if (performance.now() - noted >= PROGRESS_EVERY_MS)
          note(Math.round((goodRows * record.fileBytes) / Math.max(1, bytes.read)));
      },
      ...hooks,
    });
  } catch (error) {
    const refusal = sentenceOf(record.fileName, error);
    if (refusal === undefined) throw error;
    await writing(database, chamber, async (tx) => {
      await moveState(tx, record.id, record.state, 'refused', { refusal });
      await deletePieces(tx, record.id);
    });
  }
}

function sentenceOf(fileName: string, error: unknown): string | undefined {
  if (error instanceof CsvFileError) return importTexts.fileRefused(fileName, error.refusal);
  if (error instanceof TooManyRefused) return importTexts.tooManyRefused(fileName, MOST_REFUSED);
  return undefined;
}

async function* piecesOf(
  database: Database,
  chamber: Chamber,
  { id, pieces }: ImportRecord,
  counted: { read: number },
): AsyncGenerator<Uint8Array> {
  for (let number = 0; number < pieces; number++) {
    const bytes = await reading(database, chamber, (db) => selectPiece(db, id, number));
    if (!bytes) throw new Error(`piece ${number} of import ${id} is missing`);
    for (let from = 0; from < bytes.byteLength; from += CHUNK_BYTES) {
      const chunk = bytes.subarray(from, from + CHUNK_BYTES);
      counted.read += chunk.byteLength;
      yield chunk;
    }
  }
}

const endingsOf = ({ report }: ImportRecord): ImportEnds =>
  report?.leaving === undefined ? {} : { leaving: report.leaving, endings: report.endings ?? [] };

/** Raised to give up what has been taken back so far. */
class Refused extends Error {
  readonly why: UndoRefusal;
  constructor(why: UndoRefusal) {
    super(why);
    this.why = why;
  }
}

/**
 * Takes the newest import back in one transaction: what was new goes, what was changed gets its former values. Refused
 * where another import came after it, where a row is different by now, or where something hangs on a new one. What the
 * import ended, such as links of a Betrieb that left the register, does not begin again.
 */
export async function undoFile(work: ImportWork): Promise<void> {
  const { database, chamber, record } = work;
  try {
    await writing(database, chamber, (tx) => undo(tx, work));
  } catch (error) {
    const undoRefusal = error instanceof Refused ? error.why : isInUse(error) ? 'in-use' : undefined;
    if (undoRefusal === undefined) throw error;
    await writing(database, chamber, (tx) => moveState(tx, record.id, 'undoing', 'applied', { undoRefusal }));
  }
}

async function undo(tx: Tx, { kind, record, now }: ImportWork): Promise<void> {
  const { definition } = kind;
  await lockForImport(tx, definition);
  const newest = await selectNewestApplied(tx, kind.kind);
  if (newest?.id !== record.id) throw new Refused('not-newest');
  if (newest.reportForgottenAt !== null) throw new Refused('forgotten');
  if ((await newestEntry(tx, definition.auditEvent)) !== record.auditId) throw new Refused('later-import');
  if (await hasLaterChanges(tx, record.id, definition)) throw new Refused('later-import');
  const ofNew = await selectNewDigest(tx, record.id, definition, record.filledEmpty);
  if (record.newDigest !== null && ofNew !== record.newDigest) throw new Refused('later-import');
  const changed = await restoreChanged(tx, record.id, definition, RESTORED);
  const removed = await deleteNew(tx, record.id, definition, record.filledEmpty);
  await definition.afterwards?.(tx, { created: null, changedTable: RESTORED });
  await deleteAdded(tx, record.id);
  await recordAudit(tx, {
    event: `${kind.kind}.import-undone`,
    outcome: 'done',
    at: now,
    staffId: record.staffId ?? undefined,
    facts: { removed, changed },
    from: 'worker',
  });
  const undoAuditId = await newestEntry(tx, `${kind.kind}.import-undone`);
  await moveState(tx, record.id, 'undoing', 'undone', { undoneAt: now, undoAuditId });
}

/** Something refers to a row that would go. */
function isInUse(error: unknown): boolean {
  return (error as { readonly code?: string }).code === '23503';
}
