import { type IsoDate, isIsoDate } from './dates.ts';

/**
 * Reads a day as people in Germany type it: `24.12.1990`, `24/12/1990`, `24121990`, `1990-12-24`. A year of two digits is
 * none: which century it means depends on what is asked, and a wrong guess goes unnoticed.
 * @returns undefined where it is no day of the calendar
 */
export function readTypedDate(typed: string): IsoDate | undefined {
  const text = tidied(typed);
  if (isIsoDate(text)) return text;
  const match = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})\.?$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (!match) return undefined;
  const [, day = '', month = '', year = ''] = match;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : undefined;
}

/** Whether a day was typed with a year of two digits, so that its person is asked for all four: `24.12.90`. */
export function hasShortYear(typed: string): boolean {
  return /^\d{1,2}[./-]\d{1,2}[./-]\d{2}\.?$/.test(tidied(typed));
}

/** Writes a day as it is typed: `24.12.1990`. */
export function writeTypedDate(date: IsoDate): string {
  const [year, month, day] = date.split('-');
  return `${day}.${month}.${year}`;
}

function tidied(typed: string): string {
  return typed.slice(0, 40).normalize('NFKC').replace(/\s+/g, '');
}
