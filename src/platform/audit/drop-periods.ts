import type pg from 'pg';
import { addMonths } from '../../lib/dates.ts';
import type { Chamber } from '../chamber/chamber.ts';
import { kyselyOf } from '../database/client-kysely.ts';
import type { Tx } from '../database/handles.ts';
import { quoteIdentifier } from '../database/names.ts';
import { recordAudit } from './audit.ts';

/** So many rows go in one transaction, during which nothing is added to the trail. */
const ROWS_AT_ONCE = 20_000;

/** What was dropped of the trail. */
export interface Dropped {
  readonly periods: number;
  readonly entries: number;
  /** True where more is due. */
  readonly more: boolean;
}

const nothing: Dropped = { periods: 0, entries: 0, more: false };

/**
 * Drops the rows of sealed periods whose time is over, the oldest first, and keeps their seals, so that the chain goes
 * on. Only the owner's role can: it lifts the trigger that refuses any change, for this transaction alone. The serving
 * role has no right to delete, and where it is the owner's itself, the caller must not ask.
 * @param keptMonths periods that were sealed longer ago are due; it is on record with what was dropped
 */
export async function dropDuePeriods(
  owner: pg.Pool,
  chamber: Chamber,
  keptMonths: number,
  now: Date,
): Promise<Dropped> {
  const client = await owner.connect();
  try {
    await client.query(
      `begin; set local search_path to ${quoteIdentifier(chamber.slug)}, public; set local lock_timeout to '2s'`,
    );
    // after this lock nobody adds a row, seals or drops at the same time
    await client.query('alter table audit_entries disable trigger append_only');
    const due = await duePeriods(client, addMonths(now, -keptMonths));
    const last = due.periods.at(-1);
    if (!last) {
      await client.query('rollback');
      return nothing;
    }
    const entries = due.periods.reduce((sum, period) => sum + period.entries, 0);
    await client.query('delete from audit_entries where id <= $1', [last.up_to_id]);
    await client.query('alter table audit_entries enable trigger append_only');
    await client.query(
      'insert into audit_dropped (number, dropped_at) select number, $2 from audit_seals where number = any($1)',
      [due.periods.map(({ number }) => number), now],
    );
    await recordAudit({ chamber, kysely: kyselyOf(client) } as unknown as Tx, {
      event: 'audit-trail.periods-dropped',
      outcome: 'done',
      at: now,
      facts: { periods: due.periods.length, entries, upTo: last.number, keptMonths },
      from: 'worker',
    });
    await client.query('commit');
    return { periods: due.periods.length, entries, more: due.more };
  } catch (error) {
    await client.query('rollback').catch(() => {});
    // somebody writes for long: it is done at the next run
    if ((error as pg.DatabaseError).code === '55P03') return nothing;
    throw error;
  } finally {
    client.release();
  }
}

interface Period {
  number: number;
  up_to_id: number;
  entries: number;
}

async function duePeriods(client: pg.ClientBase, before: Date) {
  const { rows } = await client.query<Period>(
    `select number, up_to_id, entries from audit_seals
     where sealed_at < $1 and number > (select coalesce(max(number), 0) from audit_dropped)
     order by number limit 500`,
    [before],
  );
  const periods: Period[] = [];
  let entries = 0;
  for (const period of rows) {
    if (periods.length > 0 && entries + period.entries > ROWS_AT_ONCE) break;
    periods.push(period);
    entries += period.entries;
  }
  return { periods, more: periods.length < rows.length || rows.length === 500 };
}
