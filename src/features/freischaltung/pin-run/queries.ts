import { sql } from 'kysely';
import type { LineFault } from '../../../platform/csv-import/import-report.ts';
import { type Db, tables, type Tx } from '../../../platform/database/handles.ts';
import type { NoPinReason } from '../pin-subject.ts';
import type { FreischaltungTables } from '../tables.ts';

/** Tables of bulk runs. */
export interface PinRunTables extends FreischaltungTables {
  pin_runs: {
    id: string;
    selection: string;
    valid_days: number;
    valid_until: Date;
    letters_file: string;
    csv_file: string;
    refused: LineFault[];
    started_at: Date;
    finished_at: Date | null;
  };
  pin_run_items: {
    run_id: string;
    position: number;
    betrieb_id: string | null;
    person_id: string | null;
    pin_id: string | null;
    skipped: NoPinReason | null;
  };
}

/** What an operator has ordered. Two orders are the same run when all of this is the same. */
export interface PinOrder {
  readonly selection: string;
  readonly validDays: number;
  readonly lettersFile: string;
  readonly csvFile: string;
}

/** A run of PINs as it is stored. */
export interface PinRun extends PinOrder {
  readonly id: string;
  readonly validUntil: Date;
  readonly refused: readonly LineFault[];
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
}

/** Runs not finished that write one of these files. */
export async function findOpenRuns(
  db: Db,
  files: Pick<PinOrder, 'lettersFile' | 'csvFile'>,
): Promise<readonly PinRun[]> {
  const rows = await tables<PinRunTables>(db)
    .selectFrom('pin_runs')
    .selectAll()
    .where('finished_at', 'is', null)
    .where((where) =>
      where.or([where('letters_file', '=', files.lettersFile), where('csv_file', '=', files.csvFile)]),
    )
    .execute();
  return rows.map(toRun);
}

/** The newest finished run of exactly this order. */
export async function findFinishedRun(db: Db, order: PinOrder): Promise<PinRun | undefined> {
  const row = await tables<PinRunTables>(db)
    .selectFrom('pin_runs')
    .selectAll()
    .where('finished_at', 'is not', null)
    .where('selection', '=', order.selection)
    .where('valid_days', '=', order.validDays)
    .where('letters_file', '=', order.lettersFile)
    .where('csv_file', '=', order.csvFile)
    .orderBy('finished_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && toRun(row);
}

/** Stores a new run, still without items. */
export async function insertRun(
  tx: Tx,
  run: PinOrder & { readonly validUntil: Date; readonly startedAt: Date },
): Promise<string> {
  const { id } = await tables<PinRunTables>(tx)
    .insertInto('pin_runs')
    .values({
      id: sql<string>`gen_random_uuid()`,
      selection: run.selection,
      valid_days: run.validDays,
      valid_until: run.validUntil,
      letters_file: run.lettersFile,
      csv_file: run.csvFile,
      refused: sql`'[]'`,
      started_at: run.startedAt,
      finished_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Keeps with the run which rows of its file were refused. */
export async function storeRefused(tx: Tx, runId: string, refused: readonly LineFault[]): Promise<void> {
  await tables<PinRunTables>(tx)
    .updateTable('pin_runs')
    .set({ refused: sql`${JSON.stringify(refused)}::jsonb` })
    .where('id', '=', runId)
    .execute();
}

/** Notes that the files of a run are complete. */
export async function finishRun(tx: Tx, runId: string, at: Date): Promise<void> {
  await tables<PinRunTables>(tx)
    .updateTable('pin_runs')
    .set({ finished_at: at })
    .where('id', '=', runId)
    .execute();
}

/** Removes a run in which nobody got a PIN. */
export async function deleteRun(tx: Tx, runId: string): Promise<void> {
  await tables<PinRunTables>(tx).deleteFrom('pin_runs').where('id', '=', runId).execute();
}

function toRun(row: PinRunTables['pin_runs']): PinRun {
  return {
    id: row.id,
    selection: row.selection,
    validDays: row.valid_days,
    validUntil: row.valid_until,
    lettersFile: row.letters_file,
    csvFile: row.csv_file,
    refused: row.refused,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
  };
}
