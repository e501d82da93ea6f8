import { berlinDate, type IsoDate } from '../../lib/dates.ts';
import type { Db } from '../../platform/database/handles.ts';
import { medianSeconds } from './expectation-queries.ts';
import { fewestForMedian, medianDays } from './rules.ts';

/**
 * When a decision can be expected, by the Anträge of the same kind that the office has decided lately: half of them took no longer.
 * `late`: it takes longer than that; `unknown`: too few were decided to say anything.
 */
export type Expectation =
  | { readonly kind: 'by'; readonly day: IsoDate }
  | { readonly kind: 'late' }
  | { readonly kind: 'unknown' };

const dayMilliseconds = 24 * 3_600_000;

/** How many days the middle one of the last 90 days took; undefined where too few were decided. */
export async function usualDays(db: Db, art: string, now: Date): Promise<number | undefined> {
  const milliseconds = await median(db, art, now);
  return milliseconds === undefined ? undefined : Math.max(1, Math.ceil(milliseconds / dayMilliseconds));
}

/** When the decision about an Antrag can be expected. */
export async function expectationOf(
  db: Db,
  antrag: { readonly art: string; readonly arrivedAt: Date },
  now: Date,
): Promise<Expectation> {
  const milliseconds = await median(db, antrag.art, now);
  if (milliseconds === undefined) return { kind: 'unknown' };
  const day = berlinDate(new Date(antrag.arrivedAt.getTime() + milliseconds));
  return day < berlinDate(now) ? { kind: 'late' } : { kind: 'by', day };
}

async function median(db: Db, art: string, now: Date): Promise<number | undefined> {
  const since = new Date(now.getTime() - medianDays * dayMilliseconds);
  const { count, seconds } = await medianSeconds(db, art, since);
  return count < fewestForMedian || seconds === null ? undefined : seconds * 1000;
}
