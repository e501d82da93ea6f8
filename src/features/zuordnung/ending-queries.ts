import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../platform/database/handles.ts';
import { hasLeft } from '../betriebe/index.ts';

// a link that was made since an Antrag was sent has done it, also where it has ended since
const wasLinked = sql`exists (select 1 from links l where l.account_id = a.account_id
  and l.betrieb_id = a.about_betrieb_id and (l.ended_at is null or l.created_at >= a.sent_at))`;

/** Whether what an open Antrag asks for has come about otherwise, such as by a PIN. */
export async function isLinkedOtherwise(tx: Tx, nummer: number): Promise<boolean> {
  const { rows } = await sql`select 1 from antraege a where a.nummer = ${nummer} and ${wasLinked}`.execute(
    tx.kysely,
  );
  return rows.length > 0;
}

/** Open Anträge whose link has come about otherwise, held; those that another worker has are left to it. */
export async function takeLinked(tx: Tx, most: number): Promise<readonly number[]> {
  const { rows } = await sql<{ nummer: number }>`
    select a.nummer from antraege a where a.art = 'zuordnung' and a.state = 'awaiting' and ${wasLinked}
    order by a.nummer limit ${most} for update of a skip locked`.execute(tx.kysely);
  return rows.map(({ nummer }) => nummer);
}

/** Open Anträge for Betriebe that leave the register. */
export async function countAntraegeLeft(tx: Tx, leaving: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from antraege
    where art = 'zuordnung' and state = 'awaiting' and about_betrieb_id in (${leaving})`.execute(tx.kysely);
  return rows[0]?.count ?? 0;
}

/** An open Antrag whose Betrieb has left the register. */
export interface OfDeletedBetrieb {
  readonly nummer: number;
  readonly accountId: string;
  readonly betrieb: string;
}

/** Open Anträge for Betriebe that have left the register, held as in {@link takeLinked}. */
export async function takeOfDeletedBetriebe(
  tx: Tx,
  now: Date,
  most: number,
): Promise<readonly OfDeletedBetrieb[]> {
  const { rows } = await sql<OfDeletedBetrieb>`
    select a.nummer, a.account_id as "accountId", b.name as betrieb
    from antraege a join betriebe b on b.id = a.about_betrieb_id
    where a.art = 'zuordnung' and a.state = 'awaiting' and ${hasLeft('b', now)}
    order by a.nummer limit ${most} for update of a skip locked`.execute(tx.kysely);
  return rows;
}
