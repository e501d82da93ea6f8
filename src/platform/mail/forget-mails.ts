import { sql } from 'kysely';
import type { Tx } from '../database/handles.ts';

/**
 * Forgets some mails that were sent or given up before; what waits stays.
 * @returns how many
 */
export async function forgetMailsBefore(tx: Tx, before: Date, most: number): Promise<number> {
  const { numAffectedRows } = await sql`delete from mails where id in (
    select id from mails where coalesce(sent_at, failed_at) < ${before} limit ${most})`.execute(tx.kysely);
  return Number(numAffectedRows ?? 0);
}
