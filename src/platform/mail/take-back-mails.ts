import { sql } from 'kysely';
import type { Tx } from '../database/handles.ts';

/**
 * Takes mails back that the mail server has not been given yet; one that is being handed over at this moment goes out.
 * @returns ids of those that nobody will get
 */
export async function takeBackMails(tx: Tx, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    delete from mails where id in (
      select id from mails where id = any(${ids}::uuid[]) and sent_at is null and failed_at is null
      for update skip locked)
    returning id`.execute(tx.kysely);
  return rows.map(({ id }) => id);
}
