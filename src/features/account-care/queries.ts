import { sql } from 'kysely';
import type { Db } from '../../platform/database/handles.ts';
import type { HeldLink } from './held.ts';

/** For whom an account acts or acted, those in force first, then the latest. */
export async function selectLinksHeld(db: Db, accountId: string): Promise<readonly HeldLink[]> {
  const { rows } = await sql<HeldLink>`
    select l.id, case when l.betrieb_id is null then 'person' else 'betrieb' end as kind,
      coalesce(l.betrieb_id, l.person_id) as "subjectId",
      coalesce(b.name, concat_ws(' ', p.vorname, p.nachname)) as name,
      coalesce(b.betriebsnummer || case when b.filialnummer = '' then '' else '-' || b.filialnummer end,
        p.personennummer) as nummer,
      l.created_at as since, l.roles, l.ends_at as "endsAt", l.ended_at as "endedAt",
      b.geloescht_am::text as "geloeschtAm"
    from links l left join betriebe b on b.id = l.betrieb_id left join personen p on p.id = l.person_id
    where l.account_id = ${accountId}
    order by l.ended_at desc nulls first, l.created_at desc limit 100`.execute(db.kysely);
  return rows;
}
