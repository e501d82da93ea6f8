import { sql } from 'kysely';
import type { MigrationStep } from '../database/migration.ts';
import { tables, type Db, type Tx } from '../database/handles.ts';

/** How often something may happen in a window of time, counted in the database so that all processes agree. */
export interface Limit {
  /** What is counted, such as `sign-in.failed`. */
  readonly what: string;
  readonly most: number;
  readonly windowMinutes: number;
}

interface LimitTables {
  limit_counts: { what: string; who: string; window_start: Date; count: number };
}

export const limitMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-21T0901-limits',
    sql: `
      create table limit_counts (
        what text not null,
        who text not null,
        window_start timestamptz not null,
        count int not null,
        primary key (what, who, window_start)
      );
      create index on limit_counts (window_start);
    `,
  },
];

function windowStart(limit: Limit, now: Date): Date {
  const length = limit.windowMinutes * 60_000;
  return new Date(Math.floor(now.getTime() / length) * length);
}

/** When a limit that is used up now opens again, for the sentence that says so. */
export function opensAgain(limit: Limit, now: Date): Date {
  return new Date(windowStart(limit, now).getTime() + limit.windowMinutes * 60_000);
}

/**
 * Counts one more and says whether it is still allowed. Atomic: of many at once, no more than `most` are told yes.
 * @param who an account's id, an address range, or both joined: never something a stranger can use up for another
 */
export async function countTowards(tx: Tx, limit: Limit, who: string, now: Date): Promise<boolean> {
  const row = await tables<LimitTables>(tx)
    .insertInto('limit_counts')
    .values({ what: limit.what, who, window_start: windowStart(limit, now), count: 1 })
    .onConflict((conflict) =>
      conflict.columns(['what', 'who', 'window_start']).doUpdateSet({ count: sql`limit_counts.count + 1` }),
    )
    .returning('count')
    .executeTakeFirstOrThrow();
  return row.count <= limit.most;
}

/** Whether the limit is used up, without counting. */
export async function isUsedUp(db: Db, limit: Limit, who: string, now: Date): Promise<boolean> {
  const row = await tables<LimitTables>(db)
    .selectFrom('limit_counts')
    .select('count')
    .where('what', '=', limit.what)
    .where('who', '=', who)
    .where('window_start', '=', windowStart(limit, now))
    .executeTakeFirst();
  return (row?.count ?? 0) >= limit.most;
}

/** Forgets some windows that began over eight days ago. @returns how many */
export async function forgetOldLimits(tx: Tx, now: Date, most: number): Promise<number> {
  const before = new Date(now.getTime() - 8 * 24 * 3_600_000);
  const { numAffectedRows } = await sql`delete from limit_counts where ctid in (
    select ctid from limit_counts where window_start < ${before} limit ${most})`.execute(tx.kysely);
  return Number(numAffectedRows ?? 0);
}

/** Who was counted in windows that began since a time. */
export async function whoWasCounted(db: Db, limit: Limit, since: Date): Promise<readonly string[]> {
  const rows = await tables<LimitTables>(db)
    .selectFrom('limit_counts')
    .select('who')
    .distinct()
    .where('what', '=', limit.what)
    .where('window_start', '>', since)
    .execute();
  return rows.map(({ who }) => who);
}
