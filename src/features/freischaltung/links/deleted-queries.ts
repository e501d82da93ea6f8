import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../../platform/database/handles.ts';
import { hasLeft } from '../../betriebe/index.ts';
import { withdrawPrinted } from '../print-batches/letter-queries.ts';

/**
 * Links in force whose Betrieb has left the register. They are not held here: whoever ends a link holds the
 * Betrieb first and the link after.
 */
export async function selectLinksOfDeleted(tx: Tx, now: Date, most: number): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select l.id from links l join betriebe b on b.id = l.betrieb_id
    where l.ended_at is null and ${hasLeft('b', now)}
    order by l.betrieb_id, l.id limit ${most}`.execute(tx.kysely);
  return rows.map((row) => row.id);
}

/** Links in force with Betriebe that leave. */
export async function countLinksLeft(tx: Tx, leaving: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from links where ended_at is null and betrieb_id in (${leaving})`.execute(
    tx.kysely,
  );
  return rows[0]?.count ?? 0;
}

/** PINs of Betriebe that leave that could still be used. */
export async function countPinsLeft(tx: Tx, leaving: RawBuilder<unknown>, now: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from pins where used_at is null and revoked_at is null and valid_until > ${now}
      and betrieb_id in (${leaving})`.execute(tx.kysely);
  return rows[0]?.count ?? 0;
}

/** Withdraws the PINs that could still be used; one being redeemed in this moment is waited for. */
export async function revokePinsOfDeleted(tx: Tx, now: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    update pins set revoked_at = ${now} from betriebe b
    where b.id = pins.betrieb_id and ${hasLeft('b', now)}
      and pins.used_at is null and pins.revoked_at is null and pins.valid_until > ${now}`.execute(tx.kysely);
  return Number(numAffectedRows ?? 0);
}

// whoever named another account may have acted without the Betrieb: it learns of that, in the register or not
const goesWithBetrieb = sql`letters.kind <> 'bank-notice'`;

/**
 * Drops letters that are not printed yet, but for news of another bank account; one that is being printed is the printer's,
 * which looks itself.
 */
export async function deleteLettersOfDeleted(tx: Tx, now: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from letters where id in (
      select letters.id from letters join betriebe b on b.id = letters.betrieb_id
      where letters.state in ('queued', 'needs-decision') and ${goesWithBetrieb} and ${hasLeft('b', now)}
      for update of letters skip locked)`.execute(tx.kysely);
  return Number(numAffectedRows ?? 0);
}

/** Withdraws letters that are printed and not posted, but for news of another bank account. */
export function withdrawPrintedOfDeleted(tx: Tx, now: Date): Promise<number> {
  return withdrawPrinted(
    tx,
    sql`${goesWithBetrieb} and betrieb_id in (
      select l.betrieb_id from letters l join betriebe b on b.id = l.betrieb_id
      where l.state = 'printed' and ${hasLeft('b', now)})`,
  );
}
