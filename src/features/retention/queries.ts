import { type Generated, sql } from 'kysely';
import { type Db, tables, type Tx } from '../../platform/database/handles.ts';
import type { KindRuns, RetentionRun } from './run-record.ts';

interface RetentionTables {
  retention_runs: {
    id: Generated<number>;
    kind: string;
    began_at: Date;
    ended_at: Date | null;
    failed_at: Date | null;
    forgotten: Generated<number>;
  };
}

const of = (handle: Db) => tables<RetentionTables>(handle);

const columns = [
  'id',
  'kind',
  'began_at as beganAt',
  'ended_at as endedAt',
  'failed_at as failedAt',
  'forgotten',
] as const;

/** Lets one process at a time work at a kind until its transaction ends. @returns false where another one does */
export async function takeKind(tx: Tx, kind: string): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select pg_try_advisory_xact_lock(hashtext('retention'), hashtext(${`${tx.chamber.slug} ${kind}`})) as taken`.execute(
    tx.kysely,
  );
  return rows[0]?.taken ?? false;
}

/** The newest run over a kind. */
export function selectNewestRun(db: Db, kind: string): Promise<RetentionRun | undefined> {
  return of(db)
    .selectFrom('retention_runs')
    .select(columns)
    .where('kind', '=', kind)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Begins a run. */
export function insertRun(tx: Tx, kind: string, now: Date): Promise<RetentionRun> {
  return of(tx)
    .insertInto('retention_runs')
    .values({ kind, began_at: now, ended_at: null, failed_at: null })
    .returning(columns)
    .executeTakeFirstOrThrow();
}

/** Notes what a run has forgotten by now, and whether it is done; whatever failed before went well this time. */
export async function updateRun(tx: Tx, id: number, forgotten: number, endedAt: Date | null): Promise<void> {
  await of(tx)
    .updateTable('retention_runs')
    .set({ forgotten, ended_at: endedAt, failed_at: null })
    .where('id', '=', id)
    .execute();
}

/** Notes that a run has failed. */
export async function updateFailed(tx: Tx, id: number, now: Date): Promise<void> {
  await of(tx).updateTable('retention_runs').set({ failed_at: now }).where('id', '=', id).execute();
}

/** Runs that have failed and are not done yet, the oldest first. */
export function selectFailed(db: Db): Promise<readonly RetentionRun[]> {
  return of(db)
    .selectFrom('retention_runs')
    .select(columns)
    .where('failed_at', 'is not', null)
    .where('ended_at', 'is', null)
    .orderBy('id')
    .execute();
}

/** The newest run of each kind, and how much went in the last twelve months. */
export async function selectRunsByKind(db: Db, since: Date): Promise<ReadonlyMap<string, KindRuns>> {
  const { rows } = await sql<RetentionRun & { inAYear: number }>`
    select distinct on (kind) id, kind, began_at as "beganAt", ended_at as "endedAt", failed_at as "failedAt", forgotten,
      (select coalesce(sum(forgotten), 0)::bigint from retention_runs y
        where y.kind = r.kind and y.began_at >= ${since}) as "inAYear"
    from retention_runs r order by kind, id desc`.execute(db.kysely);
  return new Map(rows.map(({ inAYear, ...newest }) => [newest.kind, { newest, inAYear }]));
}

/** Forgets runs of long ago; of each kind the newest stays. */
export async function deleteRunsBefore(tx: Tx, before: Date, most: number): Promise<number> {
  const { numAffectedRows } = await sql`delete from retention_runs where id in (
    select id from retention_runs r where began_at < ${before}
      and exists (select from retention_runs n where n.kind = r.kind and n.id > r.id) limit ${most})`.execute(
    tx.kysely,
  );
  return Number(numAffectedRows ?? 0);
}

/** When a run over any kind last came to its end; undefined where none did yet. */
export async function selectLastEnd(db: Db): Promise<Date | undefined> {
  const { rows } = await sql<{ at: Date | null }>`select max(ended_at) as at from retention_runs`.execute(
    db.kysely,
  );
  return rows[0]?.at ?? undefined;
}

/** Whether requests are served by a role of the chamber's own, which may not do what the owner's may. */
export async function hasOwnRole(db: Db): Promise<boolean> {
  const { rows } = await sql<{ apart: boolean }>`select current_user <> session_user as apart`.execute(
    db.kysely,
  );
  return rows[0]?.apart ?? false;
}
