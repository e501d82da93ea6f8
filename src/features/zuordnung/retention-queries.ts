import { sql } from 'kysely';
import type { Tx } from '../../platform/database/handles.ts';

/** Forgets some Anträge that were decided before; those that nobody decided count from their sending. */
export async function deleteZuordnungenBefore(tx: Tx, before: Date, most: number): Promise<number> {
  const { numAffectedRows } = await sql`delete from zuordnungen where nummer in (
    select nummer from zuordnungen where coalesce(decided_at, sent_at) < ${before} limit ${most})`.execute(
    tx.kysely,
  );
  return Number(numAffectedRows ?? 0);
}

/** Forgets all Anträge to act for some Betriebe. */
export async function deleteZuordnungenOf(tx: Tx, betriebIds: readonly string[]): Promise<void> {
  await sql`delete from zuordnungen where betrieb_id = any(${[...betriebIds]}::uuid[])`.execute(tx.kysely);
}
