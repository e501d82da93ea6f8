import { sql } from 'kysely';
import type { Tx } from '../../platform/database/handles.ts';
import type { RegisterKind } from '../../platform/feature/retention.ts';

/** Forgets all Anträge and drafts for some Betriebe or Personen. */
export async function deleteAntraegeOf(tx: Tx, of: RegisterKind, ids: readonly string[]): Promise<void> {
  const columns =
    of === 'betrieb'
      ? { owner: sql.ref('betrieb_id'), about: sql.ref('about_betrieb_id') }
      : { owner: sql.ref('person_id'), about: sql.ref('about_person_id') };
  const them = sql`any(${[...ids]}::uuid[])`;
  await sql`delete from antragsentwuerfe where ${columns.owner} = ${them}`.execute(tx.kysely);
  await sql`delete from antraege where ${columns.owner} = ${them} or ${columns.about} = ${them}`.execute(
    tx.kysely,
  );
}
