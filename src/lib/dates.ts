/** A day without time and zone, `YYYY-MM-DD`, as in files, forms and the database's `date`. */
export type IsoDate = string;

const ZONE = 'Europe/Berlin';
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});
const MONTHS = {
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;
const MINUTE = 60_000;

/** Says whether a text is a day of the calendar written `YYYY-MM-DD`, years 1000 to 9999. */
export function isIsoDate(text: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const midnight = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
}

/** Tells which day it is in Germany at an instant. */
export function berlinDate(instant: Date): IsoDate {
  const { year, month, day } = berlinParts(instant);
  return `${year}-${month}-${day}`;
}

/**
 * Moves a day.
 *
 * @param days how many days forward, negative for back
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  const midnight = new Date(`${date}T00:00:00Z`);
  midnight.setUTCDate(midnight.getUTCDate() + days);
  return midnight.toISOString().slice(0, 10);
}

/**
 * Moves an instant by whole months of the calendar; from the 31st to the last day of a shorter month.
 *
 * @param months how many months forward, negative for back
 */
export function addMonths(instant: Date, months: number): Date {
  const moved = new Date(instant);
  const day = moved.getUTCDate();
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(day, lastDay));
  return moved;
}

/** The end of a period of whole months that begins with a day (§ 188 BGB): the day of that number, or the last of the month. */
export function addCalendarMonths(date: IsoDate, months: number): IsoDate {
  return addMonths(new Date(`${date}T00:00:00Z`), months)
    .toISOString()
    .slice(0, 10);
}

/** Gives the first instant of a day in Germany. */
export function startOfBerlinDay(date: IsoDate): Date {
  return new Date(endOfBerlinDay(addDays(date, -1)).getTime() + 1);
}

/** Gives the last millisecond of a day in Germany: what is valid until that day ends with it and shows its date. */
export function endOfBerlinDay(date: IsoDate): Date {
  const asIfUtc = new Date(`${date}T23:59:59.999Z`).getTime();
  return new Date(asIfUtc - berlinOffset(new Date(asIfUtc)));
}

/** Writes a day, or the day of an instant in Germany: `21. November 2026`, in English `21 November 2026`. */
export function formatDate(when: Date | IsoDate, locale: keyof typeof MONTHS): string {
  const [year, month, day] = (typeof when === 'string' ? when : berlinDate(when)).split('-');
  return `${Number(day)}${locale === 'de' ? '.' : ''} ${MONTHS[locale][Number(month) - 1]} ${year}`;
}

/** Writes an instant in German time: `21.11.2026, 22:09 Uhr`, in English `21 November 2026, 22:09`. */
export function formatDateTime(instant: Date, locale: keyof typeof MONTHS): string {
  const { day, month, year, hour, minute } = berlinParts(instant);
  // days and months in figures are read in two orders by those who read English
  if (locale === 'en') return `${formatDate(instant, locale)}, ${hour}:${minute}`;
  return `${day}.${month}.${year}, ${hour}:${minute} Uhr`;
}

/** Writes an instant in German time to the second, as on a numbered Antrag: `12.01.2024, 07:23:17`. */
export function formatDateTimeWithSeconds(instant: Date, locale: keyof typeof MONTHS): string {
  const { day, month, year, hour, minute, second } = berlinParts(instant);
  const date = locale === 'en' ? formatDate(instant, locale) : `${day}.${month}.${year}`;
  return `${date}, ${hour}:${minute}:${second}`;
}

type Parts = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', string>>;

function berlinParts(instant: Date): Parts {
  const match = /^(\d\d)\/(\d\d)\/(\d{4}), (\d\d):(\d\d):(\d\d)$/.exec(clock.format(instant));
  const [, day = '', month = '', year = '', hour = '', minute = '', second = ''] = match ?? [];
  return { year, month, day, hour, minute, second };
}

/** How far German clocks are ahead of UTC, in milliseconds. */
function berlinOffset(instant: Date): number {
  const { year, month, day, hour, minute } = berlinParts(instant);
  const shown = new Date(`${year}-${month}-${day}T${hour}:${minute}:00Z`).getTime();
  return shown - Math.floor(instant.getTime() / MINUTE) * MINUTE;
}
