import { sql } from 'kysely';
import type { Db } from '../../../platform/database/handles.ts';
import { wasLinked } from '../queries.ts';
import type { ZuordnungState } from '../rules.ts';

/** An Antrag on Zuordnung as the office reads it. */
export interface OfficeZuordnung {
  readonly nummer: number;
  readonly accountId: string;
  /** Name of the person who asks. */
  readonly account: string;
  readonly betriebId: string;
  readonly betrieb: string;
  /** What the person gave as Inhaber or Firmenname. */
  readonly typedName: string;
  readonly state: ZuordnungState;
  readonly sentAt: Date;
  readonly decidedAt: Date | null;
}

/** The Anträge of an account or for a Betrieb, the newest first. */
export async function listForOffice(
  db: Db,
  of: 'account' | 'betrieb',
  id: string,
  most: number,
): Promise<readonly OfficeZuordnung[]> {
  const about = of === 'account' ? sql`zuordnungen.account_id` : sql`zuordnungen.betrieb_id`;
  const { rows } = await sql<OfficeZuordnung>`
    select zuordnungen.nummer, a.id as "accountId", concat_ws(' ', a.first_name, a.last_name) as account,
      b.id as "betriebId", b.name as betrieb, zuordnungen.typed_name as "typedName",
      case when zuordnungen.state in ('waiting', 'letter') and ${wasLinked} then 'confirmed'
        else zuordnungen.state end as state,
      zuordnungen.sent_at as "sentAt", zuordnungen.decided_at as "decidedAt"
    from zuordnungen join accounts a on a.id = zuordnungen.account_id
      join betriebe b on b.id = zuordnungen.betrieb_id
    where ${about} = ${id} order by zuordnungen.nummer desc limit ${most}`.execute(db.kysely);
  return rows;
}
