import { sql } from 'kysely';
import type { IsoDate } from '../../lib/dates.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { wasLinked } from './queries.ts';

/** An open Antrag that ended with its Betrieb. */
export interface DeletedZuordnung {
  readonly nummer: number;
  readonly accountId: string;
  readonly betrieb: string;
  /** `confirmed` where a link had done it already; nobody is told of that. */
  readonly state: 'deleted' | 'confirmed';
}

/** Ends open Anträge for Betriebe that have left the register by this day. */
export async function endOfDeletedBetriebe(
  tx: Tx,
  today: IsoDate,
  now: Date,
  most: number,
): Promise<readonly DeletedZuordnung[]> {
  const { rows } = await sql<DeletedZuordnung>`
    update zuordnungen set
      state = case when ${wasLinked} then 'confirmed' else 'deleted' end,
      confirmed_by = case when ${wasLinked} then 'applicant' end,
      decided_at = ${now}, code_hash = null
    from betriebe b where b.id = zuordnungen.betrieb_id and zuordnungen.nummer in (
      select z.nummer from zuordnungen z join betriebe g on g.id = z.betrieb_id
      where z.state in ('waiting', 'letter') and g.geloescht_am <= ${today}
      order by z.nummer limit ${most} for update of z skip locked)
    returning zuordnungen.nummer, zuordnungen.account_id as "accountId", zuordnungen.state, b.name as betrieb`.execute(
    tx.kysely,
  );
  return rows;
}
