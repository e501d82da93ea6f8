import { addDays, berlinDate, startOfBerlinDay } from '../../lib/dates.ts';

const NIGHT_HOUR = 2;

/**
 * Whether work that is done once a night is due: it was never done, or not since two o'clock at night in Germany. A
 * worker that was off at night does it when it is back.
 */
export function isDueTonight(last: Date | null, now: Date): boolean {
  return last === null || last < lastNight(now);
}

function lastNight(now: Date): Date {
  const today = nightOf(now, 0);
  return today <= now ? today : nightOf(now, -1);
}

function nightOf(now: Date, days: number): Date {
  const midnight = startOfBerlinDay(addDays(berlinDate(now), days));
  return new Date(midnight.getTime() + NIGHT_HOUR * 3_600_000);
}
