import { sql } from 'kysely';
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
