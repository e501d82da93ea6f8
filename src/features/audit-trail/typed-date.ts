import { type IsoDate, isIsoDate } from '../../lib/dates.ts';

/** Reads a day as people type it, `5.3.2026` or `05.03.26`, or as forms and files have it, `2026-03-05`. */
export function readTypedDate(typed: string): IsoDate | undefined {
  const text = typed.trim();
  if (isIsoDate(text)) return text;
  const parts = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2}|\d{4})$/.exec(text);
  if (!parts) return undefined;
  const [, day = '', month = '', year = ''] = parts;
  const date = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : undefined;
}
