import { sql } from 'kysely';
import type { Tx } from '../../platform/database/handles.ts';
import type { RegisterKind } from '../../platform/feature/retention.ts';

/** Forgets all documents sent for or delivered to some Betriebe or Personen. */
export async function deleteDocumentsOf(tx: Tx, of: RegisterKind, ids: readonly string[]): Promise<void> {
  const owner = sql.ref(of === 'betrieb' ? 'betrieb_id' : 'person_id');
  const those = sql`${owner} = any(${[...ids]}::uuid[])`;
  await sql`delete from documents where ref_kind = 'upload'
    and ref_id in (select nummer::text from document_uploads where ${those})`.execute(tx.kysely);
  await sql`delete from documents where ref_kind = 'delivery'
    and ref_id in (select id::text from document_deliveries where ${those})`.execute(tx.kysely);
  await sql`delete from documents where ref_kind = 'batch'
    and ref_id in (select id::text from document_batch_rows where ${those})`.execute(tx.kysely);
  await sql`delete from document_batch_rows where ${those}`.execute(tx.kysely);
  await sql`delete from document_uploads where ${those}`.execute(tx.kysely);
  await sql`delete from document_deliveries where ${those}`.execute(tx.kysely);
}
