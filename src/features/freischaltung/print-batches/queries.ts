import { type Generated, sql } from 'kysely';
import { type Db, tables, type Tx } from '../../../platform/database/handles.ts';
import type { StaffRef } from '../rules.ts';
import type { FreischaltungTables } from '../tables.ts';
import type {
  BatchKind,
  BatchProgress,
  BatchRegion,
  BatchState,
  OwnPart,
  PrintBatch,
  WithdrawnLetter,
} from './batch-rules.ts';

/** Tables of print batches. */
export interface BatchTables extends FreischaltungTables {
  print_batches: {
    id: Generated<string>;
    nummer: Generated<number>;
    kind: BatchKind;
    state: BatchState;
    staff_id: string;
    staff_name: string;
    begun_at: Date;
    letters: Generated<number>;
    selection: Generated<unknown>;
    left_out: Generated<unknown>;
    ordered: Generated<number | null>;
    valid_until: Generated<Date | null>;
    finished_at: Generated<Date | null>;
    stopped_at: Generated<Date | null>;
    printed_at: Generated<Date | null>;
    posted_at: Generated<Date | null>;
  };
}

const of = (handle: Db) => tables<BatchTables>(handle);

function selectBatches(db: Db) {
  return of(db)
    .selectFrom('print_batches')
    .select([
      'id',
      'nummer',
      'kind',
      'state',
      'staff_id as staffId',
      'staff_name as staffName',
      'begun_at as begunAt',
      'letters',
      'valid_until as validUntil',
      'finished_at as finishedAt',
      'stopped_at as stoppedAt',
      'printed_at as printedAt',
      'posted_at as postedAt',
    ]);
}

/** The newest batches of a kind. */
export function listBatches(db: Db, kind: BatchKind, most: number): Promise<readonly PrintBatch[]> {
  return selectBatches(db)
    .where('kind', '=', kind)
    .orderBy('begun_at', 'desc')
    .orderBy('nummer', 'desc')
    .limit(most)
    .execute();
}

/** Batches that are made and not yet posted, the oldest first. */
export function listToPost(db: Db): Promise<readonly PrintBatch[]> {
  return selectBatches(db).where('state', '=', 'made').orderBy('begun_at').execute();
}

/** One batch. */
export function findBatch(db: Db, id: string): Promise<PrintBatch | undefined> {
  return selectBatches(db).where('id', '=', id).executeTakeFirst();
}

/** One batch, held until the end of the transaction. */
export function lockBatch(tx: Tx, id: string): Promise<PrintBatch | undefined> {
  return selectBatches(tx).where('id', '=', id).forUpdate().executeTakeFirst();
}

/** What of a batch is somebody's own, so that they do not get it to read; undefined where nothing is. */
export async function findOwnPart(
  db: Db,
  batch: Pick<PrintBatch, 'id' | 'staffId'>,
  staffId: string,
): Promise<OwnPart | undefined> {
  if (batch.staffId === staffId) return 'batch';
  const letter = await of(db)
    .selectFrom('letters')
    .select('id')
    .where('batch_id', '=', batch.id)
    .where('staff_id', '=', staffId)
    .limit(1)
    .executeTakeFirst();
  return letter && 'letter';
}

/** Letters of a batch that must not be posted any more, in the order of the stack. */
export async function listWithdrawn(db: Db, id: string): Promise<readonly WithdrawnLetter[]> {
  const { rows } = await sql<WithdrawnLetter>`
    select l.id, coalesce(b.name, concat_ws(' ', p.vorname, p.nachname)) as label,
      coalesce(b.betriebsnummer, p.personennummer) as number,
      concat_ws(' ', coalesce(b.plz, p.plz), coalesce(b.ort, p.ort)) as place
    from letters l left join betriebe b on b.id = l.betrieb_id left join personen p on p.id = l.person_id
    where l.batch_id = ${id} and l.state = 'withdrawn' order by l.batch_position, l.id`.execute(db.kysely);
  return rows;
}

/** Whom the letters of a batch are for that can be read now, as the audit trail names them. */
export async function listRecipients(
  db: Db,
  id: string,
): Promise<readonly Readonly<Record<string, string>>[]> {
  const rows = await of(db)
    .selectFrom('letters')
    .select(['id', 'betrieb_id', 'person_id'])
    .where('batch_id', '=', id)
    .where('state', '=', 'printed')
    .orderBy('batch_position')
    .execute();
  return rows.map(({ id: letter, betrieb_id: betrieb, person_id: person }) => ({
    batch: id,
    letter,
    ...(betrieb === null ? { person: person ?? '' } : { betrieb }),
  }));
}

/** The batch that is to be made next. */
export function findBatchToMake(db: Db): Promise<PrintBatch | undefined> {
  return selectBatches(db).where('state', '=', 'making').orderBy('begun_at').limit(1).executeTakeFirst();
}

/** Stores a new batch, still without letters. */
export async function insertBatch(
  tx: Tx,
  batch: {
    readonly kind: BatchKind;
    readonly state: BatchState;
    readonly staff: { readonly staffId: string; readonly name: string };
    readonly at: Date;
    readonly selection?: unknown;
    readonly validUntil?: Date;
  },
): Promise<string> {
  const row = await of(tx)
    .insertInto('print_batches')
    .values({
      kind: batch.kind,
      state: batch.state,
      staff_id: batch.staff.staffId,
      staff_name: batch.staff.name,
      begun_at: batch.at,
      valid_until: batch.validUntil ?? null,
      ...(batch.selection === undefined ? {} : { selection: sql`${JSON.stringify(batch.selection)}::jsonb` }),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Makes all who begin a batch wait for each other. */
export async function lockBatches(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('print batches'), hashtext(${tx.chamber.slug}))`.execute(
    tx.kysely,
  );
}

/**
 * Puts every letter that waits and is in no batch into this one, ordered by post code and street as the post wants it.
 * @returns how many
 */
export async function claimQueuedLetters(tx: Tx, batchId: string): Promise<number> {
  const { numAffectedRows } = await sql`
    update letters l set batch_id = ${batchId}, batch_position = c.place
    from (
      select l.id, row_number() over (order by coalesce(b.plz, p.plz), coalesce(b.ort, p.ort),
        coalesce(b.strasse, p.strasse), coalesce(b.hausnummer, p.hausnummer), l.id) as place
      from letters l left join betriebe b on b.id = l.betrieb_id left join personen p on p.id = l.person_id
      where l.state = 'queued' and l.batch_id is null
    ) c
    where l.id = c.id and l.state = 'queued' and l.batch_id is null`.execute(tx.kysely);
  return Number(numAffectedRows ?? 0);
}

/** Changes a batch that is held. */
export async function updateBatch(
  tx: Tx,
  id: string,
  change: Partial<{
    state: BatchState;
    letters: number;
    finished_at: Date;
    stopped_at: Date;
    printed_at: Date;
    posted_at: Date;
  }>,
): Promise<void> {
  await of(tx).updateTable('print_batches').set(change).where('id', '=', id).execute();
}

/** Removes a batch into which nothing came. */
export async function deleteBatch(tx: Tx, id: string): Promise<void> {
  await of(tx).deleteFrom('print_batches').where('id', '=', id).execute();
}

/** How far a batch is. */
export async function countBatch(db: Db, id: string): Promise<BatchProgress> {
  return of(db)
    .selectFrom('letters')
    .select([
      sql<number>`count(*) filter (where state in ('printed', 'posted'))`.as('made'),
      sql<number>`count(*) filter (where state = 'queued')`.as('waiting'),
    ])
    .where('batch_id', '=', id)
    .executeTakeFirstOrThrow();
}

/** How the made letters of a batch spread over the regions of post codes. */
export async function countRegions(db: Db, id: string): Promise<readonly BatchRegion[]> {
  const { rows } = await sql<BatchRegion>`
    select left(coalesce(b.plz, p.plz, ''), 2) as region, count(*)::int as letters
    from letters l left join betriebe b on b.id = l.betrieb_id left join personen p on p.id = l.person_id
    where l.batch_id = ${id} and l.state = 'printed'
    group by 1 order by min(l.batch_position)`.execute(db.kysely);
  return rows;
}

/** Takes letters not yet printed out of a batch: those that people asked for wait on, those of a mass run are gone. */
export async function releaseUnprinted(tx: Tx, id: string): Promise<void> {
  await sql`delete from letters where batch_id = ${id} and state = 'queued' and origin = 'bulk'`.execute(
    tx.kysely,
  );
  await sql`update letters set batch_id = null, batch_position = null
    where batch_id = ${id} and state = 'queued'`.execute(tx.kysely);
}

/** Notes with a mass run how many get no letter since it was stopped. */
export async function noteStoppedShort(tx: Tx, id: string, letters: number): Promise<void> {
  await sql`update print_batches set left_out = coalesce(left_out, '{}') || jsonb_build_object('stopped', ${letters}::int)
    where id = ${id}`.execute(tx.kysely);
}

/** Notes that the letters of a batch are in the post, and wipes what is kept of them. */
export async function postLettersOf(tx: Tx, id: string, at: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    update letters set state = 'posted', posted_at = ${at}, sealed = null, written = null
    where batch_id = ${id} and state = 'printed'`.execute(tx.kysely);
  return Number(numAffectedRows ?? 0);
}

/**
 * Takes the made letters of a batch apart: their PINs are withdrawn. Those that people asked for wait again, for a new
 * PIN; those of a mass run are withdrawn.
 */
export async function takeApart(tx: Tx, id: string, by: StaffRef, at: Date): Promise<void> {
  await sql`update pins set revoked_at = ${at}, revoked_by = ${by.staffId}, revoked_by_name = ${by.name}
    where used_at is null and revoked_at is null
      and id in (select pin_id from letters where batch_id = ${id} and state = 'printed')`.execute(tx.kysely);
  await sql`update letters set state = 'withdrawn', sealed = null
    where batch_id = ${id} and state = 'printed' and origin = 'bulk'`.execute(tx.kysely);
  await sql`update letters
    set state = 'queued', batch_id = null, batch_position = null, printed_at = null, pin_id = null, sealed = null
    where batch_id = ${id} and state = 'printed'`.execute(tx.kysely);
}

/** What a line of the CSV of a mass run tells beside the PIN. */
export interface CsvRow {
  readonly betriebsnummer: string;
  readonly filialnummer: string;
  readonly name: string;
  readonly validUntil: Date;
}

/** Whom letters are for and until when their PINs are valid, by the id of the letter. */
export async function findCsvRows(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, CsvRow>> {
  const { rows } = await sql<CsvRow & { id: string }>`
    select l.id, b.betriebsnummer, b.filialnummer, b.name, p.valid_until as "validUntil"
    from letters l join betriebe b on b.id = l.betrieb_id join pins p on p.id = l.pin_id
    where l.id = any(${[...ids]}::uuid[])`.execute(db.kysely);
  return new Map(rows.map((row) => [row.id, row]));
}
