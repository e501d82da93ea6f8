import { sql } from 'kysely';
import type { IsoDate } from '../../lib/dates.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { PersonArt } from './rules.ts';

/** Holds some Personen still whose training or courses ended before a day. */
export async function lockPersonenEndedBefore(
  tx: Tx,
  arten: readonly PersonArt[],
  day: IsoDate,
  most: number,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from personen where beendet_am < ${day}::date and art = any(${[...arten]}::text[])
    order by beendet_am, id limit ${most} for update skip locked`.execute(tx.kysely);
  return rows.map(({ id }) => id);
}

/** Removes Personen; nothing points to them any more. */
export async function deletePersonen(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`delete from personen where id = any(${[...ids]}::uuid[])`.execute(tx.kysely);
}
