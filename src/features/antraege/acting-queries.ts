import { sql } from 'kysely';
import { berlinDate } from '../../lib/dates.ts';
import type { Db } from '../../platform/database/handles.ts';

/** Accounts that act for a Betrieb or a Person now, with their roles; whoever acts longest first. */
export async function selectActing(
  db: Db,
  of: 'betrieb' | 'person',
  id: string,
  now: Date,
): Promise<readonly { readonly accountId: string; readonly roles: readonly string[] }[]> {
  const { rows } = await sql<{ accountId: string; roles: readonly string[] }>`
    select l.account_id as "accountId", l.roles
    from links l join accounts a on a.id = l.account_id left join betriebe b on b.id = l.betrieb_id
    where ${sql.ref(of === 'betrieb' ? 'l.betrieb_id' : 'l.person_id')} = ${id}::uuid
      and l.ended_at is null and (l.ends_at is null or l.ends_at > ${now}) and a.state = 'active'
      and (b.geloescht_am is null or b.geloescht_am > ${berlinDate(now)}::date)
    order by l.created_at, l.id`.execute(db.kysely);
  return rows;
}
