import { type Generated, sql } from 'kysely';
import { type Db, tables, type Tx } from '../../platform/database/handles.ts';
import type { ImportCounts, ImportRecord } from './import-record.ts';
import { deletePieces } from './piece-queries.ts';
import { type ImportState, mostFailures, type UndoRefusal, workedStates } from './rules.ts';

/** Tables of this feature. */
export interface ImportTables {
  office_imports: {
    id: Generated<string>;
    kind: string;
    state: ImportState;
    file_name: string;
    file_bytes: Generated<number>;
    pieces: Generated<number>;
    sent_at: Date;
    sent_by_name: string;
    staff_id: string | null;
    applied_at: Date | null;
    applied_by_name: string | null;
    undone_at: Date | null;
    undone_by_name: string | null;
    rows_read: Generated<number>;
    rows_total: Generated<number | null>;
    undo_audit_id: Generated<number | null>;
    report: string | null;
    refusal: string | null;
    undo_refusal: UndoRefusal | null;
    filled_empty: Generated<boolean>;
    audit_id: number | null;
    report_forgotten_at: Generated<Date | null>;
    failures: Generated<number>;
    failed_at: Generated<Date | null>;
    stale_at: Generated<Date | null>;
    changed_digest: Generated<string | null>;
    new_digest: Generated<string | null>;
  };
}

const select = (db: Db) =>
  tables<ImportTables>(db)
    .selectFrom('office_imports')
    .select([
      'id',
      'kind',
      'state',
      'file_name as fileName',
      'file_bytes as fileBytes',
      'pieces',
      'sent_at as sentAt',
      'sent_by_name as sentBy',
      'staff_id as staffId',
      'applied_at as appliedAt',
      'applied_by_name as appliedBy',
      'undone_at as undoneAt',
      'undone_by_name as undoneBy',
      'rows_read as rowsRead',
      'rows_total as rowsTotal',
      sql<ImportCounts | null>`report`.as('report'),
      'refusal',
      'undo_refusal as undoRefusal',
      'filled_empty as filledEmpty',
      'audit_id as auditId',
      'report_forgotten_at as reportForgottenAt',
      'failures',
      'stale_at as staleAt',
      sql<string | null>`changed_digest::text`.as('changedDigest'),
      sql<string | null>`new_digest::text`.as('newDigest'),
    ]);

/**
 * Begins to keep a file that is being sent, or one that is applied as it comes.
 * @param sent.staffId null where an operator did it at the console
 */
export async function insertImport(
  tx: Tx,
  sent: Pick<ImportRecord, 'kind' | 'fileName' | 'sentAt' | 'sentBy' | 'staffId'> & {
    readonly fileBytes?: number;
    readonly state?: ImportState;
  },
): Promise<string> {
  const { id } = await tables<ImportTables>(tx)
    .insertInto('office_imports')
    .values({
      kind: sent.kind,
      state: sent.state ?? 'receiving',
      file_name: sent.fileName,
      file_bytes: sent.fileBytes ?? 0,
      sent_at: sent.sentAt,
      sent_by_name: sent.sentBy,
      staff_id: sent.staffId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** A file that was not received to its end leaves nothing. */
export async function deleteImport(tx: Tx, id: string): Promise<void> {
  await tables<ImportTables>(tx).deleteFrom('office_imports').where('id', '=', id).execute();
}

/** The whole file is there. */
export async function updateReceived(
  tx: Tx,
  id: string,
  file: { name: string; bytes: number; pieces: number },
): Promise<void> {
  await tables<ImportTables>(tx)
    .updateTable('office_imports')
    .set({ state: 'checking', file_name: file.name, file_bytes: file.bytes, pieces: file.pieces })
    .where('id', '=', id)
    .execute();
}

/** One file of a kind. */
export function selectImport(db: Db, kind: string, id: string): Promise<ImportRecord | undefined> {
  return select(db).where('kind', '=', kind).where('id', '=', id).executeTakeFirst();
}

/** The files of a kind, the newest first. */
export function selectImports(db: Db, kind: string, most: number): Promise<readonly ImportRecord[]> {
  return select(db)
    .where('kind', '=', kind)
    .where('state', '<>', 'receiving')
    .orderBy('sent_at', 'desc')
    .limit(most)
    .execute();
}

/** The file that was applied last and is in force: the only one that can be taken back. */
export function selectNewestApplied(db: Db, kind: string): Promise<ImportRecord | undefined> {
  return select(db)
    .where('kind', '=', kind)
    .where('state', 'in', ['applied', 'undoing'])
    .orderBy('audit_id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The file that waits longest for the worker; those that failed come after all others, and not for ever. */
export function selectWaiting(db: Db): Promise<ImportRecord | undefined> {
  return select(db)
    .where('state', 'in', workedStates)
    .where('failures', '<', mostFailures)
    .orderBy('failures')
    .orderBy('sent_at')
    .limit(1)
    .executeTakeFirst();
}

/** Notes that the worker could not do its work on a file. */
export async function updateFailed(tx: Tx, { id, state }: ImportRecord, now: Date): Promise<void> {
  await tables<ImportTables>(tx)
    .updateTable('office_imports')
    .set({ failures: sql<number>`failures + 1`, failed_at: now, rows_read: 0 })
    .where('id', '=', id)
    .where('state', '=', state)
    .execute();
}

/** Lets the worker try once more what it has given up. @returns false where somebody has done so already */
export async function updateRetried(tx: Tx, id: string): Promise<boolean> {
  const row = await tables<ImportTables>(tx)
    .updateTable('office_imports')
    .set({ failures: 0, failed_at: null })
    .where('id', '=', id)
    .where('failures', '>=', mostFailures)
    .where('state', 'in', workedStates)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Moves a file from one state to another; of two who do it at once one does.
 * @returns false where it is in another state by now
 */
export async function moveState(
  tx: Tx,
  id: string,
  from: ImportState,
  to: ImportState,
  also: Partial<{
    staffId: string;
    appliedBy: string;
    appliedAt: Date;
    undoneBy: string;
    undoneAt: Date;
    report: ImportCounts;
    refusal: string;
    undoRefusal: UndoRefusal | null;
    filledEmpty: boolean;
    auditId: number;
    undoAuditId: number;
    staleAt: Date | null;
    changedDigest: string;
    newDigest: string;
  }> = {},
): Promise<boolean> {
  const moved = await tables<ImportTables>(tx)
    .updateTable('office_imports')
    .set({
      state: to,
      rows_read: 0,
      rows_total: null,
      failures: 0,
      failed_at: null,
      ...(also.staffId && { staff_id: also.staffId }),
      ...(also.appliedBy && { applied_by_name: also.appliedBy }),
      ...(also.appliedAt && { applied_at: also.appliedAt }),
      ...(also.undoneBy && { undone_by_name: also.undoneBy }),
      ...(also.undoneAt && { undone_at: also.undoneAt }),
      ...(also.report && { report: JSON.stringify(also.report) }),
      ...(also.refusal && { refusal: also.refusal }),
      ...(also.undoRefusal !== undefined && { undo_refusal: also.undoRefusal }),
      ...(also.filledEmpty !== undefined && { filled_empty: also.filledEmpty }),
      ...(also.auditId !== undefined && { audit_id: also.auditId }),
      ...(also.undoAuditId !== undefined && { undo_audit_id: also.undoAuditId }),
      ...(also.staleAt !== undefined && { stale_at: also.staleAt }),
      ...(also.changedDigest !== undefined && { changed_digest: also.changedDigest }),
      ...(also.newDigest !== undefined && { new_digest: also.newDigest }),
    })
    .where('id', '=', id)
    .where('state', '=', from)
    .returning('id')
    .executeTakeFirst();
  return moved !== undefined;
}

/** Notes how far the worker is. */
export async function updateProgress(
  tx: Tx,
  id: string,
  { rowsRead, rowsTotal }: Pick<ImportRecord, 'rowsRead' | 'rowsTotal'>,
): Promise<void> {
  await tables<ImportTables>(tx)
    .updateTable('office_imports')
    .set({ rows_read: rowsRead, rows_total: rowsTotal })
    .where('id', '=', id)
    .execute();
}

/** Forgets files that stopped on their way, and gives up those that nobody decided about. */
export async function tidyImports(tx: Tx, before: { stuck: Date; undecided: Date }): Promise<void> {
  await tables<ImportTables>(tx)
    .deleteFrom('office_imports')
    .where('state', '=', 'receiving')
    .where('sent_at', '<', before.stuck)
    .execute();
  const givenUp = await tables<ImportTables>(tx)
    .updateTable('office_imports')
    .set({ state: 'discarded' })
    .where((is) =>
      is.or([
        is('state', '=', 'checked'),
        is.and([is('failures', '>=', mostFailures), is('state', 'in', ['checking', 'applying'])]),
      ]),
    )
    .where('sent_at', '<', before.undecided)
    .returning('id')
    .execute();
  for (const { id } of givenUp) await deletePieces(tx, id);
}
