import type pg from 'pg';
import { addMonths } from '../../lib/dates.ts';

/** Rows of the audit trail are kept for so long at least, whatever a profile says (`settings.ts`). */
export const leastKeptMonths = 12;

/** A sealed period whose rows are gone. */
export interface DroppedPeriod {
  readonly number: number;
  readonly up_to_id: number;
  readonly sealed_at: Date;
  readonly dropped_at: Date;
}

interface Told {
  readonly at: Date;
  readonly up_to: number;
  readonly kept_months: number;
}

/**
 * Periods that are marked as dropped and should not be: their time was not over when they went, no row of the trail says
 * that they went (and none can have gone with a later period), or rows of theirs are still there.
 */
export async function wronglyDropped(
  client: pg.ClientBase,
  dropped: readonly DroppedPeriod[],
  now: Date,
): Promise<readonly number[]> {
  const last = dropped.at(-1);
  if (!last) return [];
  const { rows: told } = await client.query<Told>(
    `select at, (facts ->> 'upTo')::int as up_to, coalesce((facts ->> 'keptMonths')::int, $1) as kept_months
     from audit_entries where event = 'audit-trail.periods-dropped' order by id`,
    [leastKeptMonths],
  );
  const { rows: left } = await client.query<{ id: number }>(
    'select id from audit_entries where id <= $1 order by id limit 1000',
    [last.up_to_id],
  );
  const ofLeft = left.map(({ id }) => dropped.find(({ up_to_id }) => id <= up_to_id)?.number);
  return dropped
    .filter((period) => ofLeft.includes(period.number) || !wasDue(period, told, last, now))
    .map(({ number }) => number);
}

function wasDue(period: DroppedPeriod, told: readonly Told[], last: DroppedPeriod, now: Date): boolean {
  const { number, dropped_at: at } = period;
  const row = told.find((each) => each.up_to >= number && each.at.getTime() === at.getTime());
  const isGoneToo = last.sealed_at >= at;
  if (at > now || (!row && !isGoneToo)) return false;
  const months = Math.max(row?.kept_months ?? 0, leastKeptMonths);
  return period.sealed_at < addMonths(at, -months);
}
