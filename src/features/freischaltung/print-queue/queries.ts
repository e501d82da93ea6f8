import { sql } from 'kysely';
import { type Db, tables, type Tx } from '../../../platform/database/handles.ts';
import type { SubjectRef } from '../queries.ts';
import type { StaffRef } from '../rules.ts';
import type { FreischaltungTables, WrittenWords } from '../tables.ts';

type LetterRow = FreischaltungTables['letters'];

/** A letter that waits to be printed. */
export interface QueuedLetter {
  readonly id: string;
  readonly kind: LetterRow['kind'];
  readonly subject: SubjectRef;
  readonly requestedBy: string | null;
  readonly requestedAt: Date;
  /** What another feature has it say; null for the letters of this one. */
  readonly written: WrittenWords | null;
  readonly origin: 'request' | 'bulk' | 'office';
  /** Who of the chamber ordered or released it. */
  readonly staff: StaffRef | null;
}

/**
 * Which letters a printer takes: those of one print batch of the office; or those in none, of which the demo's tray
 * leaves to the office what the office has had in its hands.
 */
export type LetterSource =
  | { readonly kind: 'batch'; readonly id: string; readonly validUntil: Date | null }
  | { readonly kind: 'queue' | 'tray' };

function inSource(source: LetterSource) {
  if (source.kind === 'batch') return sql<boolean>`batch_id = ${source.id}`;
  if (source.kind === 'queue') return sql<boolean>`batch_id is null`;
  return sql<boolean>`batch_id is null and origin = 'request' and decided_at is null`;
}

/** How many letters wait to be printed. */
export async function countQueuedLetters(db: Db, source: LetterSource): Promise<number> {
  const { count } = await tables<FreischaltungTables>(db)
    .selectFrom('letters')
    .select(sql<number>`count(*)`.as('count'))
    .where('state', '=', 'queued')
    .where(inSource(source))
    .executeTakeFirstOrThrow();
  return count;
}

/** Takes the letters that are next; those that another printer has taken are left to it. */
export async function takeQueuedLetters(
  tx: Tx,
  source: LetterSource,
  most: number,
): Promise<readonly QueuedLetter[]> {
  const rows = await tables<FreischaltungTables>(tx)
    .selectFrom('letters')
    .select(['id', 'kind', 'betrieb_id', 'person_id', 'requested_by', 'requested_at', 'origin', 'written'])
    .select(['staff_id', 'staff_name'])
    .where('state', '=', 'queued')
    .where(inSource(source))
    .orderBy('batch_position')
    .orderBy('requested_at')
    .orderBy('id')
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    subject: toRef(row),
    requestedBy: row.requested_by,
    requestedAt: row.requested_at,
    written: row.written,
    origin: row.origin,
    staff: row.staff_id === null ? null : { staffId: row.staff_id, name: row.staff_name ?? '' },
  }));
}

/** Whether a link of a Betrieb went over to another account in this moment: then a letter of the moment is about that. */
export async function hasMovedThen(db: Db, betriebId: string, at: Date): Promise<boolean> {
  const row = await tables<FreischaltungTables>(db)
    .selectFrom('links')
    .select('id')
    .where('betrieb_id', '=', betriebId)
    .where('moved_at', '=', at)
    .executeTakeFirst();
  return row !== undefined;
}

/** Keeps a printed letter sealed, so that it can be printed again until it is posted. */
export async function markPrinted(
  tx: Tx,
  letter: { readonly id: string; readonly pinId: string | null; readonly sealed: Buffer; readonly at: Date },
): Promise<void> {
  await tables<FreischaltungTables>(tx)
    .updateTable('letters')
    .set({ state: 'printed', printed_at: letter.at, pin_id: letter.pinId, sealed: letter.sealed })
    .where('id', '=', letter.id)
    .execute();
}

/** Removes a letter that nobody is left to receive. */
export async function removeLetter(tx: Tx, id: string): Promise<void> {
  await tables<FreischaltungTables>(tx).deleteFrom('letters').where('id', '=', id).execute();
}

/** Ids of letters that are printed and not yet posted, in the order of their batch or in which they were asked for. */
export async function findPrintedIds(db: Db, source: LetterSource): Promise<readonly string[]> {
  const rows = await tables<FreischaltungTables>(db)
    .selectFrom('letters')
    .select('id')
    .where('state', '=', 'printed')
    .where(inSource(source))
    .orderBy('batch_position')
    .orderBy('requested_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id);
}

/** A printed letter as it is kept. */
export interface SealedLetter {
  readonly id: string;
  readonly sealed: Buffer;
}

/** Those of the letters that are still printed and not posted, in the order of the ids. */
export async function findSealed(db: Db, ids: readonly string[]): Promise<readonly SealedLetter[]> {
  const rows = await tables<FreischaltungTables>(db)
    .selectFrom('letters')
    .select(['id', 'sealed'])
    .where('id', 'in', [...ids])
    .where('state', '=', 'printed')
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row.sealed]));
  return ids.flatMap((id) => {
    const sealed = byId.get(id);
    return sealed ? [{ id, sealed }] : [];
  });
}

/** Takes one printed letter to be delivered; one that another worker has taken is left to it. */
export async function takePrintedLetter(tx: Tx): Promise<SealedLetter | undefined> {
  const row = await tables<FreischaltungTables>(tx)
    .selectFrom('letters')
    .select(['id', 'sealed'])
    .where('state', '=', 'printed')
    .where(inSource({ kind: 'tray' }))
    .orderBy('requested_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row?.sealed ? { id: row.id, sealed: row.sealed } : undefined;
}

/** Notes that printed letters are on their way, and wipes their content. */
export async function markPosted(tx: Tx, ids: readonly string[], at: Date): Promise<number> {
  const { numUpdatedRows } = await tables<FreischaltungTables>(tx)
    .updateTable('letters')
    .set({ state: 'posted', posted_at: at, sealed: null, written: null })
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .where('state', '=', 'printed')
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/**
 * Puts a letter that awaits a decision, or was printed and not posted, into the queue; one in a batch stays there. It
 * gets a new PIN, so that the one it had is withdrawn: of two that are valid, nobody would know where the first one lies.
 */
export async function requeueLetter(tx: Tx, id: string, now: Date): Promise<SubjectRef | undefined> {
  const { rows } = await sql<Pick<LetterRow, 'betrieb_id' | 'person_id'>>`
    with held as (
      select id, pin_id from letters
      where id = ${id} and batch_id is null and state in ('needs-decision', 'printed') for update
    ), revoked as (
      update pins set revoked_at = ${now}
      where id in (select pin_id from held) and used_at is null and revoked_at is null
    )
    update letters l set state = 'queued', printed_at = null, pin_id = null, sealed = null
    from held where l.id = held.id returning l.betrieb_id, l.person_id`.execute(tx.kysely);
  const [row] = rows;
  return row && toRef(row);
}

/** How many letters there are of a kind in a state. */
export interface LetterCount {
  readonly kind: LetterRow['kind'];
  readonly state: LetterRow['state'];
  readonly count: number;
}

/** Counts all letters by kind and state. */
export function countLetters(db: Db): Promise<readonly LetterCount[]> {
  return tables<FreischaltungTables>(db)
    .selectFrom('letters')
    .select(['kind', 'state', sql<number>`count(*)`.as('count')])
    .groupBy(['kind', 'state'])
    .orderBy('kind')
    .orderBy('state')
    .execute();
}

/** Letters that a case worker decides about. */
export async function findUndecidedLetters(
  db: Db,
): Promise<readonly { readonly id: string; readonly subject: SubjectRef; readonly requestedAt: Date }[]> {
  const rows = await tables<FreischaltungTables>(db)
    .selectFrom('letters')
    .select(['id', 'betrieb_id', 'person_id', 'requested_at'])
    .where('state', '=', 'needs-decision')
    .orderBy('requested_at')
    .execute();
  return rows.map((row) => ({ id: row.id, subject: toRef(row), requestedAt: row.requested_at }));
}

function toRef(row: Pick<LetterRow, 'betrieb_id' | 'person_id'>): SubjectRef {
  return row.betrieb_id !== null
    ? { kind: 'betrieb', id: row.betrieb_id }
    : { kind: 'person', id: row.person_id ?? '' };
}
