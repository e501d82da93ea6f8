import { sql } from 'kysely';
import { berlinDate } from '../../../lib/dates.ts';
import type { Db } from '../../../platform/database/handles.ts';
import type { SubjectRef } from '../queries.ts';
import { linkInForce } from './link-in-force.ts';

/** Somebody who acts for a Betrieb or a Person now, with the roles of their link. */
export interface Acting {
  readonly accountId: string;
  readonly roles: readonly string[];
}

/** Accounts of which a link to a Betrieb or a Person is in force; whoever acts longest first. */
export async function selectActingFor(
  db: Db,
  { kind, id }: SubjectRef,
  now: Date,
): Promise<readonly Acting[]> {
  const { rows } = await sql<Acting>`
    select l.account_id as "accountId", l.roles
    from links l join accounts a on a.id = l.account_id
    where ${sql.ref(`l.${kind}_id`)} = ${id}::uuid and ${sql.raw(linkInForce('l', now))} and a.state = 'active'
    order by l.created_at, l.id`.execute(db.kysely);
  return rows;
}

/**
 * Accounts that acted for a Betrieb or a Person at a time that is over, with the roles that their links have by now, or had
 * at their end. An account that is gone by now, or locked, did so for nobody.
 */
export async function selectActingAt(db: Db, { kind, id }: SubjectRef, at: Date): Promise<readonly Acting[]> {
  const { rows } = await sql<Acting>`
    select l.account_id as "accountId", l.roles
    from links l join accounts a on a.id = l.account_id
      left join betriebe b on b.id = l.betrieb_id
    where ${sql.ref(`l.${kind}_id`)} = ${id}::uuid and a.state = 'active' and l.created_at <= ${at}
      and (l.ended_at is null or l.ended_at > ${at}) and (l.ends_at is null or l.ends_at > ${at})
      and (b.geloescht_am is null or b.geloescht_am > ${berlinDate(at)}::date)`.execute(db.kysely);
  return rows;
}

/** A link that is over, and what it gave at its end. */
export interface EndedLinkTimes {
  readonly endedAt: Date;
  readonly roles: readonly string[];
}

/** Links of an account to a Betrieb or a Person that are over, or were given for a time that is. */
export async function selectLinksOver(
  db: Db,
  accountId: string,
  { kind, id }: SubjectRef,
): Promise<readonly EndedLinkTimes[]> {
  const { rows } = await sql<EndedLinkTimes>`
    select least(l.ended_at, l.ends_at) as "endedAt", l.roles from links l
    where l.account_id = ${accountId}::uuid and ${sql.ref(`l.${kind}_id`)} = ${id}::uuid
      and (l.ended_at is not null or l.ends_at is not null)`.execute(db.kysely);
  return rows;
}
