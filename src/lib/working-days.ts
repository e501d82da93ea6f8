import { addDays, type IsoDate } from './dates.ts';

/** The sixteen Länder by their code in ISO 3166-2, each with holidays of its own. */
export const laender = [
  'BW',
  'BY',
  'BE',
  'BB',
  'HB',
  'HH',
  'HE',
  'MV',
  'NI',
  'NW',
  'RP',
  'SL',
  'SN',
  'ST',
  'SH',
  'TH',
] as const;

/** See {@link laender}. */
export type Land = (typeof laender)[number];

/** Day and month of holidays, and where each is kept; `all` where it is everywhere. */
const fixed: readonly (readonly [monthAndDay: string, where: 'all' | readonly Land[]])[] = [
  ['01-01', 'all'],
  ['01-06', ['BW', 'BY', 'ST']],
  ['03-08', ['BE', 'MV']],
  ['05-01', 'all'],
  // in Bavaria where most people are Catholic, which is nearly everywhere in its towns: a day too many harms nobody
  ['08-15', ['BY', 'SL']],
  ['09-20', ['TH']],
  ['10-03', 'all'],
  ['10-31', ['BB', 'HB', 'HH', 'MV', 'NI', 'SN', 'ST', 'SH', 'TH']],
  ['11-01', ['BW', 'BY', 'NW', 'RP', 'SL']],
  ['12-25', 'all'],
  ['12-26', 'all'],
];

/** Holidays that move with Easter, as days after Easter Sunday. */
const moving: readonly (readonly [daysAfter: number, where: 'all' | readonly Land[]])[] = [
  [-2, 'all'],
  [0, ['BB']],
  [1, 'all'],
  [39, 'all'],
  [49, ['BB']],
  [50, 'all'],
  [60, ['BW', 'BY', 'HE', 'NW', 'RP', 'SL']],
];

/** Whether a day is a Saturday, a Sunday or a public holiday in a Land (§ 31 (3) VwVfG, § 193 BGB). */
export function isFreeDay(date: IsoDate, land: Land): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 || isHoliday(date, land);
}

/** The day itself, or the next one that is no free day. */
export function nextWorkingDay(date: IsoDate, land: Land): IsoDate {
  let day = date;
  while (isFreeDay(day, land)) day = addDays(day, 1);
  return day;
}

function isHoliday(date: IsoDate, land: Land): boolean {
  const easter = easterSunday(Number(date.slice(0, 4)));
  const isKept = (where: 'all' | readonly Land[]) => where === 'all' || where.includes(land);
  return (
    fixed.some(([monthAndDay, where]) => date.endsWith(`-${monthAndDay}`) && isKept(where)) ||
    moving.some(([days, where]) => date === addDays(easter, days) && isKept(where)) ||
    (land === 'SN' && date === repentanceDay(date.slice(0, 4)))
  );
}

/** The Wednesday before 23 November. */
function repentanceDay(year: string): IsoDate {
  let day = `${year}-11-22`;
  while (new Date(`${day}T00:00:00Z`).getUTCDay() !== 3) day = addDays(day, -1);
  return day;
}

/** Easter Sunday of a year of the Gregorian calendar, by the rule that Gauss found. */
export function easterSunday(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const leapCentury = Math.floor(century / 4);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - leapCentury - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * toSunday) / 451);
  const sum = moon + toSunday - 7 * late + 114;
  const month = String(Math.floor(sum / 31)).padStart(2, '0');
  return `${year}-${month}-${String((sum % 31) + 1).padStart(2, '0')}`;
}
