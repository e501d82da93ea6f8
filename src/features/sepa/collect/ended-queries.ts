import { sql } from 'kysely';
import type { IsoDate } from '../../../lib/dates.ts';
import { type Db, tables, type Tx } from '../../../platform/database/handles.ts';
import type { EndReason } from '../rules.ts';

interface CollectedTables {
  sepa_export_mandates: { export_id: string; mandate_id: string; due_on: IsoDate };
}

/** Notes which mandates a bank's file collects by, and when: one of them may end before that day. */
export async function insertCollected(
  tx: Tx,
  exportId: string,
  collected: readonly { readonly mandate: { readonly id: string }; readonly dueOn: IsoDate }[],
): Promise<void> {
  const ids = collected.map(({ mandate }) => mandate.id);
  const days = collected.map(({ dueOn }) => dueOn);
  await tables<CollectedTables>(tx)
    .insertInto('sepa_export_mandates')
    .columns(['export_id', 'mandate_id', 'due_on'])
    .expression(
      sql`select ${exportId}::uuid, id, day from unnest(${ids}::uuid[], ${days}::date[]) as collected (id, day)`,
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** A mandate that has ended though a bank's file collects by it. */
export interface EndedCollected {
  readonly exportId: string;
  readonly id: string;
  readonly reference: string;
  readonly endReason: EndReason;
  readonly dueOn: IsoDate;
}

/** See {@link EndedCollected}; of some files. One that ended by being used as it was meant is none. */
export async function selectEndedIn(
  db: Db,
  exportIds: readonly string[],
): Promise<readonly EndedCollected[]> {
  const { rows } = await sql<EndedCollected>`
    select c.export_id as "exportId", m.id, m.reference, m.end_reason as "endReason", c.due_on::text as "dueOn"
    from sepa_export_mandates c join sepa_mandates m on m.id = c.mandate_id
    where c.export_id = any(${[...exportIds]}::uuid[]) and m.state = 'ended' and m.end_reason <> 'used'
    order by c.due_on, m.reference limit 1000`.execute(db.kysely);
  return rows;
}

/** A mandate that has ended while a collection by it is still to come. */
export interface EndedEarly {
  readonly id: string;
  readonly reference: string;
  readonly ownerName: string;
  readonly endedAt: Date;
  readonly plannedOn: IsoDate;
}

/** See {@link EndedEarly}; the first to be collected on top. The file may be forgotten by then, the day is not. */
export async function selectEndedEarly(
  db: Db,
  { today, most }: { readonly today: IsoDate; readonly most: number },
): Promise<readonly EndedEarly[]> {
  const { rows } = await sql<EndedEarly>`
    select m.id, m.reference, coalesce(b.name, concat_ws(' ', p.vorname, p.nachname)) as "ownerName",
      m.ended_at as "endedAt", m.last_used_on::text as "plannedOn"
    from sepa_mandates m left join betriebe b on b.id = m.betrieb_id left join personen p on p.id = m.person_id
    where m.state = 'ended' and m.end_reason <> 'used' and m.last_used_on > ${today}::date
    order by m.last_used_on, m.id limit ${most}`.execute(db.kysely);
  return rows;
}
