import { type RawBuilder, sql } from 'kysely';
import { type Db, tables, type Tx } from '../../../platform/database/handles.ts';
import type { NoPinReason } from '../pin-subject.ts';
import type { SubjectRef } from '../queries.ts';
import type { PinRunTables } from './queries.ts';

/** Items that make one batch, one part of the files and one transaction. */
export const batchSize = 100;

/** One Betrieb or Person of a run. */
export interface RunItem {
  readonly position: number;
  readonly subject: SubjectRef;
}

/** Adds all Betriebe of the register, ordered by number. */
export async function addAllBetriebe(tx: Tx, runId: string): Promise<void> {
  await sql`
    insert into pin_run_items (run_id, position, betrieb_id)
    select ${runId}, row_number() over (order by betriebsnummer, length(filialnummer), filialnummer) - 1, id
    from betriebe`.execute(tx.kysely);
}

/** Adds all Personen of one kind, ordered by number. */
export async function addPersonen(tx: Tx, runId: string, art: string): Promise<void> {
  await sql`
    insert into pin_run_items (run_id, position, person_id)
    select ${runId}, row_number() over (order by length(personennummer), personennummer) - 1, id
    from personen where art = ${art}`.execute(tx.kysely);
}

/**
 * Adds subjects in the order given.
 * @param first position of the first
 * @returns the positions that are new; the others were in the run before
 */
export async function addSubjects(
  tx: Tx,
  runId: string,
  first: number,
  subjects: readonly SubjectRef[],
): Promise<ReadonlySet<number>> {
  const rows = await tables<PinRunTables>(tx)
    .insertInto('pin_run_items')
    .values(
      subjects.map(({ kind, id }, index) => ({
        run_id: runId,
        position: first + index,
        betrieb_id: kind === 'betrieb' ? id : null,
        person_id: kind === 'person' ? id : null,
        pin_id: null,
        skipped: null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('position')
    .execute();
  return new Set(rows.map((row) => row.position));
}

/** The first batch that still has something to do, counted from 0. */
export async function findNextBatch(db: Db, runId: string): Promise<number | undefined> {
  const row = await tables<PinRunTables>(db)
    .selectFrom('pin_run_items')
    .select('position')
    .where('run_id', '=', runId)
    .where('pin_id', 'is', null)
    .where('skipped', 'is', null)
    .orderBy('position')
    .limit(1)
    .executeTakeFirst();
  return row && Math.floor(row.position / batchSize);
}

/** The items of a batch that have neither a PIN nor a reason for having none. */
export async function findOpenItems(db: Db, runId: string, batch: number): Promise<readonly RunItem[]> {
  const rows = await tables<PinRunTables>(db)
    .selectFrom('pin_run_items')
    .select(['position', 'betrieb_id', 'person_id'])
    .where('run_id', '=', runId)
    .where('position', '>=', batch * batchSize)
    .where('position', '<', (batch + 1) * batchSize)
    .where('pin_id', 'is', null)
    .where('skipped', 'is', null)
    .orderBy('position')
    .execute();
  return rows.map(({ position, betrieb_id, person_id }) => ({
    position,
    subject:
      betrieb_id !== null ? { kind: 'betrieb', id: betrieb_id } : { kind: 'person', id: person_id ?? '' },
  }));
}

/** Notes which PIN an item got. */
export async function storePinsOfItems(
  tx: Tx,
  runId: string,
  items: readonly { readonly position: number; readonly pinId: string }[],
): Promise<void> {
  const positions = items.map((item) => item.position);
  const pinIds = items.map((item) => item.pinId);
  await sql`
    update pin_run_items i set pin_id = p.pin_id
    from unnest(${positions}::int[], ${pinIds}::uuid[]) as p (position, pin_id)
    where i.run_id = ${runId} and i.position = p.position`.execute(tx.kysely);
}

/** Notes why an item gets no PIN. */
export async function skipItem(tx: Tx, runId: string, position: number, why: NoPinReason): Promise<void> {
  await tables<PinRunTables>(tx)
    .updateTable('pin_run_items')
    .set({ skipped: why })
    .where('run_id', '=', runId)
    .where('position', '=', position)
    .execute();
}

/** The batches that have PINs, in order. */
export async function findDoneBatches(db: Db, runId: string): Promise<readonly number[]> {
  const { rows } = await sql<{ batch: number }>`
    select distinct position / ${batchOf()} as batch from pin_run_items
    where run_id = ${runId} and pin_id is not null order by batch`.execute(db.kysely);
  return rows.map((row) => row.batch);
}

/** Takes the PINs of a batch back, so that it is made anew. */
export async function reopenBatch(tx: Tx, runId: string, batch: number, at: Date): Promise<void> {
  const items = sql`run_id = ${runId} and position / ${batchOf()} = ${batch}`;
  await sql`
    update pins set revoked_at = ${at}
    where used_at is null and id in (select pin_id from pin_run_items where ${items})`.execute(tx.kysely);
  await sql`update pin_run_items set pin_id = null where ${items}`.execute(tx.kysely);
}

/** How far a run has come. */
export interface RunCounts {
  readonly items: number;
  readonly pins: number;
  readonly skipped: Readonly<Partial<Record<NoPinReason, number>>>;
}

/** Counts a run's items, those with a PIN, and those without by reason. */
export async function countRun(db: Db, runId: string): Promise<RunCounts> {
  const { rows } = await sql<{ why: NoPinReason | null; items: number; pins: number }>`
    select skipped as why, count(*) as items, count(pin_id) as pins
    from pin_run_items where run_id = ${runId} group by skipped`.execute(db.kysely);
  return {
    items: rows.reduce((sum, row) => sum + row.items, 0),
    pins: rows.reduce((sum, row) => sum + row.pins, 0),
    skipped: Object.fromEntries(rows.flatMap(({ why, items }) => (why ? [[why, items]] : []))),
  };
}

/** What kind of subjects a run has. */
export async function kindOfRun(db: Db, runId: string): Promise<SubjectRef['kind']> {
  const row = await tables<PinRunTables>(db)
    .selectFrom('pin_run_items')
    .select('betrieb_id')
    .where('run_id', '=', runId)
    .limit(1)
    .executeTakeFirst();
  return row?.betrieb_id === null ? 'person' : 'betrieb';
}

function batchOf(): RawBuilder<unknown> {
  return sql.raw(String(batchSize));
}
