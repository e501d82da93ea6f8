import { type RawBuilder, type Selectable, sql } from 'kysely';
import { type Db, tables, type Tx } from '../../../platform/database/handles.ts';
import type { SubjectRef } from '../queries.ts';
import type { StaffRef } from '../rules.ts';
import type { FreischaltungTables } from '../tables.ts';

const of = (handle: Db) => tables<FreischaltungTables>(handle);

/** Letters that are in the queue and in no batch. */
export interface WaitingLetters {
  readonly count: number;
  /** Since when the oldest waits. */
  readonly since: Date | null;
}

/** Counts the letters that the next batch would hold. */
export function countWaiting(db: Db): Promise<WaitingLetters> {
  return of(db)
    .selectFrom('letters')
    .select([sql<number>`count(*)::int`.as('count'), sql<Date | null>`min(requested_at)`.as('since')])
    .where('state', '=', 'queued')
    .where('batch_id', 'is', null)
    .executeTakeFirstOrThrow();
}

/** A letter about which somebody has to decide. */
export interface UndecidedRow {
  readonly id: string;
  readonly subject: SubjectRef;
  readonly requestedAt: Date;
  readonly requestedBy: string | null;
  /** Who asked knows that the register has the number. */
  readonly askerKnows: boolean;
}

const undecidedColumns = [
  'id',
  'betrieb_id',
  'person_id',
  'requested_at',
  'requested_by',
  'asker_knows',
] as const;

const undecidedOf = (
  row: Pick<Selectable<FreischaltungTables['letters']>, (typeof undecidedColumns)[number]>,
): UndecidedRow => ({
  id: row.id,
  subject: refOf(row),
  requestedAt: row.requested_at,
  requestedBy: row.requested_by,
  askerKnows: row.asker_knows,
});

const refOf = (row: { betrieb_id: string | null; person_id: string | null }): SubjectRef =>
  row.betrieb_id === null
    ? { kind: 'person', id: row.person_id ?? '' }
    : { kind: 'betrieb', id: row.betrieb_id };

/** The letter with this id while it waits for a decision. */
export async function findUndecided(db: Db, id: string): Promise<UndecidedRow | undefined> {
  const row = await of(db)
    .selectFrom('letters')
    .select(undecidedColumns)
    .where('id', '=', id)
    .where('state', '=', 'needs-decision')
    .executeTakeFirst();
  return row && undecidedOf(row);
}

/** A letter that somebody has released or refused. */
export interface DecidedLetter {
  readonly subject: SubjectRef;
  readonly decision: 'released' | 'refused';
  readonly by: string;
  readonly at: Date;
  /** Why it was refused. */
  readonly note: string | null;
  /** How far a released one is. */
  readonly state: FreischaltungTables['letters']['state'];
}

/** The letter with this id once somebody has decided about it. */
export async function findDecided(db: Db, id: string): Promise<DecidedLetter | undefined> {
  const row = await of(db)
    .selectFrom('letters')
    .select(['betrieb_id', 'person_id', 'state', 'staff_name', 'decided_at', 'note'])
    .where('id', '=', id)
    .where('decided_at', 'is not', null)
    .executeTakeFirst();
  if (!row?.decided_at) return undefined;
  const { state, note, decided_at: at, staff_name: by } = row;
  const decision = state === 'refused' ? 'refused' : 'released';
  return { subject: refOf(row), decision, by: by ?? '', at, note, state };
}

/** How many PIN letters to a subject were asked for since a time. */
export async function countLettersSince(db: Db, { kind, id }: SubjectRef, since: Date): Promise<number> {
  const row = await of(db)
    .selectFrom('letters')
    .select(sql<number>`count(*)::int`.as('count'))
    .where(`${kind}_id`, '=', id)
    .where('kind', '=', 'pin')
    .where('requested_at', '>', since)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Decides about a letter, once: of two who decide at once, the second finds it decided. */
export async function decideLetter(
  tx: Tx,
  id: string,
  decision: {
    readonly state: 'queued' | 'refused';
    readonly note: string | null;
    readonly by: StaffRef;
    readonly at: Date;
  },
): Promise<UndecidedRow | undefined> {
  const row = await of(tx)
    .updateTable('letters')
    .set({
      state: decision.state,
      note: decision.note,
      decided_at: decision.at,
      staff_id: decision.by.staffId,
      staff_name: decision.by.name,
    })
    .where('id', '=', id)
    .where('state', '=', 'needs-decision')
    .returning(undecidedColumns)
    .executeTakeFirst();
  return row && undecidedOf(row);
}

/** Whether a letter of the chamber's own accord waits for a subject. */
export async function hasOfficeLetter(db: Db, { kind, id }: SubjectRef): Promise<boolean> {
  const row = await of(db)
    .selectFrom('letters')
    .select('id')
    .where(`${kind}_id`, '=', id)
    .where('origin', '=', 'office')
    .where('state', '=', 'queued')
    .executeTakeFirst();
  return row !== undefined;
}

/** A PIN that was withdrawn. */
export interface RevokedPin {
  readonly issuedAt: Date;
}

/**
 * Withdraws letters that are printed and have not left the house, and wipes what is kept of them: they are in no file
 * any more, and their batch says that they are to be taken out of the stack.
 * @param which a condition on `letters`
 */
export async function withdrawPrinted(tx: Tx, which: RawBuilder<unknown>): Promise<number> {
  const { numAffectedRows } = await sql`
    update letters set state = 'withdrawn', sealed = null, written = null where state = 'printed' and ${which}`.execute(
    tx.kysely,
  );
  return Number(numAffectedRows ?? 0);
}

/**
 * Withdraws PINs of a subject that can still be used, and letters with them that have not left the house. One that is
 * redeemed in the same moment is used, and not withdrawn.
 * @param pinId the one meant; all where it is absent
 */
export async function revokeOpenPins(
  tx: Tx,
  { kind, id }: SubjectRef,
  revoke: { readonly pinId?: string; readonly note: string; readonly by: StaffRef; readonly at: Date },
): Promise<readonly RevokedPin[]> {
  const rows = await of(tx)
    .updateTable('pins')
    .set({
      revoked_at: revoke.at,
      revoke_note: revoke.note,
      revoked_by: revoke.by.staffId,
      revoked_by_name: revoke.by.name,
    })
    .where(`${kind}_id`, '=', id)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('valid_until', '>', revoke.at)
    .$if(revoke.pinId !== undefined, (update) => update.where('id', '=', revoke.pinId!))
    .returning(['id', 'issued_at'])
    .execute();
  const pinIds = rows.map((row) => row.id);
  if (pinIds.length > 0) await withdrawPrinted(tx, sql`pin_id = any(${pinIds}::uuid[])`);
  return rows.map((row) => ({ issuedAt: row.issued_at }));
}

/** When a PIN of a subject was made, while it can still be used. */
export async function findOpenPin(
  db: Db,
  { kind, id }: SubjectRef,
  pinId: string,
  now: Date,
): Promise<RevokedPin | undefined> {
  const row = await of(db)
    .selectFrom('pins')
    .select('issued_at')
    .where('id', '=', pinId)
    .where(`${kind}_id`, '=', id)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('valid_until', '>', now)
    .executeTakeFirst();
  return row && { issuedAt: row.issued_at };
}
