import { addDays, type IsoDate } from './dates.ts';
import { easterSunday } from './working-days.ts';

/** Days on which no payments are settled in euros, whatever the Land; Good Friday and Easter Monday move with Easter. */
const fixed: ReadonlySet<string> = new Set(['01-01', '05-01', '12-25', '12-26']);

/** Whether payments in euros are settled on a day: the calendar of TARGET, a system of the European Central Bank. */
export function isBankDay(date: IsoDate): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6 || fixed.has(date.slice(5))) return false;
  const easter = easterSunday(Number(date.slice(0, 4)));
  return date !== addDays(easter, -2) && date !== addDays(easter, 1);
}

/** The day itself, or the next one on which banks settle payments. */
export function nextBankDay(date: IsoDate): IsoDate {
  let day = date;
  while (!isBankDay(day)) day = addDays(day, 1);
  return day;
}
