import { sql } from 'kysely';
import type { IsoDate } from '../../lib/dates.ts';
import type { Tx } from '../../platform/database/handles.ts';

/** Holds some Betriebe still that left the register before a day. */
export async function lockBetriebeDeletedBefore(
  tx: Tx,
  day: IsoDate,
  most: number,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from betriebe where geloescht_am < ${day}::date order by geloescht_am, id limit ${most}
    for update skip locked`.execute(tx.kysely);
  return rows.map(({ id }) => id);
}

/** Removes Betriebe; nothing points to them any more. */
export async function deleteBetriebe(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`delete from betriebe where id = any(${[...ids]}::uuid[])`.execute(tx.kysely);
}
