import { addMonths } from '../../../lib/dates.ts';

const DAY = 24 * 3_600_000;

/** How many days before the deletion the person is warned: once, and once more. */
export const warningDays = { first: 60, second: 14 } as const;

const daysFrom = (now: Date, days: number) => new Date(now.getTime() + days * DAY);

/** Who has not signed in since is warned now: the period would be over when the first warning has run out. */
export function warnedSince(now: Date, months: number): Date {
  return addMonths(daysFrom(now, warningDays.first), -months);
}

/** When an account is deleted whose person is warned for the first time now. */
export function deletionAfterFirst(now: Date): Date {
  return daysFrom(now, warningDays.first);
}

/** Deletions up to then are announced once more now. */
export function announcedUntil(now: Date): Date {
  return daysFrom(now, warningDays.second);
}

/** A worker that was off for weeks warns late: nobody gets less time than the second warning promises. */
export function deletionAfterSecond(deletesAt: Date, now: Date): Date {
  const earliest = daysFrom(now, warningDays.second);
  return deletesAt > earliest ? deletesAt : earliest;
}
