import { sql } from 'kysely';
import type { Tx } from '../../platform/database/handles.ts';
import type { RegisterKind } from '../../platform/feature/retention.ts';

/** Forgets all Anträge and drafts for some Betriebe or Personen. */
export async function deleteAntraegeOf(tx: Tx, of: RegisterKind, ids: readonly string[]): Promise<void> {
  const owner = sql.ref(of === 'betrieb' ? 'betrieb_id' : 'person_id');
  for (const table of ['antragsentwuerfe', 'antraege'])
    await sql`delete from ${sql.table(table)} where ${owner} = any(${[...ids]}::uuid[])`.execute(tx.kysely);
}
