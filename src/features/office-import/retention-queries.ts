import { sql } from 'kysely';
import { tables, type Tx } from '../../platform/database/handles.ts';
import type { ImportTables } from './queries.ts';

/** Forgets what imports have changed about some records. */
export async function deleteChangesOfRecords(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`delete from office_import_changes where record_id = any(${[...ids]}::uuid[])`.execute(tx.kysely);
}

/**
 * Forgets the rows of reports, of which the last thing was done before a time: refused ones with their values, new and
 * former values. What the file did stays in numbers.
 * @returns of how many files
 */
export async function forgetReports(tx: Tx, before: Date, now: Date): Promise<number> {
  const forgotten = await tables<ImportTables>(tx)
    .updateTable('office_imports')
    .set({ report_forgotten_at: now })
    .where('report_forgotten_at', 'is', null)
    .where('state', 'in', ['applied', 'undone', 'discarded', 'refused'])
    .where(sql<Date>`coalesce(undone_at, applied_at, sent_at)`, '<', before)
    .returning('id')
    .execute();
  const ids = forgotten.map(({ id }) => id);
  if (ids.length === 0) return 0;
  await sql`delete from office_import_faults where import_id = any(${ids}::uuid[])`.execute(tx.kysely);
  await sql`delete from office_import_changes where import_id = any(${ids}::uuid[])`.execute(tx.kysely);
  return ids.length;
}
