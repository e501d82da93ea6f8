import { type IsoDate, isIsoDate } from './dates.ts';

/**
 * Reads a day as people in Germany type it: `24.12.1990`, `24.12.90`, `24/12/1990`, `24121990`, `1990-12-24`. Two digits
 * of a year mean the last hundred years.
 * @param today decides which century two digits mean
 * @returns undefined where it is no day of the calendar
 */
export function readTypedDate(typed: string, today: IsoDate): IsoDate | undefined {
  const text = typed.slice(0, 40).normalize('NFKC').replace(/\s+/g, '');
  if (isIsoDate(text)) return text;
  const match =
    /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})\.?$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (!match) return undefined;
  const [, day = '', month = '', year = ''] = match;
  const date = `${fullYear(year, today)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : undefined;
}

/** Writes a day as it is typed: `24.12.1990`. */
export function writeTypedDate(date: IsoDate): string {
  const [year, month, day] = date.split('-');
  return `${day}.${month}.${year}`;
}

function fullYear(year: string, today: IsoDate): string {
  if (year.length === 4) return year;
  const century = Number(today.slice(0, 2));
  const inThisCentury = Number(year) <= Number(today.slice(2, 4));
  return `${inThisCentury ? century : century - 1}${year}`;
}
