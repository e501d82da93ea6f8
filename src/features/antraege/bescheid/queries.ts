import { sql } from 'kysely';
import type { AntragDepartment } from '../../../platform/feature/antrag.ts';
import type { Db, Tx } from '../../../platform/database/handles.ts';

/** The written decision on an Antrag, and where it went. */
export interface Bescheid {
  readonly nummer: number;
  /** Who decided. */
  readonly staffId: string;
  readonly decidedAt: Date;
  /** False until the worker has printed it. */
  readonly isWritten: boolean;
  /** The delivery by which it is served; null where it goes by post from here. */
  readonly deliveryId: string | null;
  readonly postedAt: Date | null;
  /** Name and address in the window as the office has corrected them, in lines. */
  readonly recipient: string | null;
}

const columns = sql`nummer::int as nummer, staff_id as "staffId", decided_at as "decidedAt",
  waits_since is null as "isWritten", delivery_id as "deliveryId", posted_at as "postedAt", recipient`;

/** Notes that a decision is to be written and served; the last one counts. */
export async function insertBescheid(
  tx: Tx,
  nummer: number,
  { staffId, now }: { readonly staffId: string; readonly now: Date },
): Promise<void> {
  await sql`insert into antrag_bescheide (nummer, staff_id, decided_at, waits_since)
    values (${nummer}, ${staffId}, ${now}, ${now})
    on conflict (nummer) do update set staff_id = excluded.staff_id, decided_at = excluded.decided_at,
      waits_since = excluded.waits_since, tries = 0, next_try_at = null, delivery_id = null, by_post = false, posted_at = null`.execute(
    tx.kysely,
  );
}

/** The written decision on an Antrag; undefined where there is none, or it is no formal one. */
export async function selectBescheid(db: Db, nummer: number): Promise<Bescheid | undefined> {
  const { rows } = await sql<Bescheid>`
    select ${columns} from antrag_bescheide where nummer = ${nummer}`.execute(db.kysely);
  return rows[0];
}

/** The decision that has waited longest to be written, held so that no other worker takes it. */
export async function takeWaitingBescheid(
  tx: Tx,
  now: Date,
): Promise<(Bescheid & { readonly tries: number }) | undefined> {
  const { rows } = await sql<Bescheid & { readonly tries: number }>`
    select ${columns}, tries from antrag_bescheide
    where waits_since is not null and coalesce(next_try_at, waits_since) <= ${now}
    order by coalesce(next_try_at, waits_since) limit 1 for update skip locked`.execute(tx.kysely);
  return rows[0];
}

/** How many decisions wait to be written, since when the oldest does, and how many could not be written at the first try. */
export async function countWaitingBescheide(
  db: Db,
): Promise<{ readonly waiting: number; readonly failing: number; readonly oldest: Date | null }> {
  const { rows } = await sql<{ waiting: number; failing: number; oldest: Date | null }>`
    select count(*)::int as waiting, count(*) filter (where tries > 0)::int as failing, min(waits_since) as oldest
    from antrag_bescheide where waits_since is not null`.execute(db.kysely);
  return rows[0] ?? { waiting: 0, failing: 0, oldest: null };
}

/** Lets the others go before a decision that could not be written; one that was decided anew meanwhile is not meant. */
export async function postponeBescheid(
  tx: Tx,
  { nummer, decidedAt, tries }: Pick<Bescheid, 'nummer' | 'decidedAt'> & { readonly tries: number },
  nextTryAt: Date,
): Promise<void> {
  await sql`update antrag_bescheide set tries = ${tries}, next_try_at = ${nextTryAt}
    where nummer = ${nummer} and decided_at = ${decidedAt} and waits_since is not null`.execute(tx.kysely);
}

/** Notes where a decision went: into a box, or by post from here. */
export async function updateServed(tx: Tx, nummer: number, deliveryId: string | null): Promise<void> {
  await sql`update antrag_bescheide set waits_since = null, delivery_id = ${deliveryId},
    by_post = ${deliveryId === null} where nummer = ${nummer}`.execute(tx.kysely);
}

/** Notes that a decision is in the post. @returns false where it does not go by post, or another one noted it */
export async function updatePosted(tx: Tx, nummer: number, now: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`update antrag_bescheide set posted_at = ${now}
    where nummer = ${nummer} and by_post and posted_at is null`.execute(tx.kysely);
  return (numAffectedRows ?? 0n) > 0n;
}

/**
 * Corrects where a decision goes that waits for the post; null for where register or answers say.
 * @returns false where it does not wait for the post
 */
export async function updateRecipient(tx: Tx, nummer: number, recipient: string | null): Promise<boolean> {
  const { numAffectedRows } = await sql`update antrag_bescheide set recipient = ${recipient}
    where nummer = ${nummer} and by_post and posted_at is null`.execute(tx.kysely);
  return (numAffectedRows ?? 0n) > 0n;
}

/** Decisions on Anträge of some departments that wait for the post, the oldest first. */
export async function selectBescheideToPost(
  db: Db,
  departments: readonly AntragDepartment[],
  most: number,
): Promise<readonly { readonly nummer: number; readonly name: string; readonly decidedAt: Date }[]> {
  const { rows } = await sql<{ nummer: number; name: string; decidedAt: Date }>`
    select b.nummer::int as nummer, a.contact_name as name, b.decided_at as "decidedAt"
    from antrag_bescheide b join antraege a using (nummer)
    where b.by_post and b.posted_at is null and a.department = any(${[...departments]})
    order by b.decided_at limit ${most}`.execute(db.kysely);
  return rows;
}
