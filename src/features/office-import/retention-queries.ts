import { sql } from 'kysely';
import type { Tx } from '../../platform/database/handles.ts';

/** Forgets what imports have changed about some records. */
export async function deleteChangesOfRecords(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`delete from office_import_changes where record_id = any(${[...ids]}::uuid[])`.execute(tx.kysely);
}
