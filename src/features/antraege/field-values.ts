import { addCalendarMonths, addDays, type IsoDate } from '../../lib/dates.ts';
import { parseEmailAddress } from '../../lib/email-address.ts';
import { groupIban, readIban } from '../../lib/iban.ts';
import { tidyPhone } from '../../lib/phone.ts';
import { isGermanPostcode } from '../../lib/postal-address.ts';
import { done, refused, type Result } from '../../lib/result.ts';
import { tidyText } from '../../lib/tidy-text.ts';
import { hasShortYear, readTypedDate, writeTypedDate } from '../../lib/typed-date.ts';
import type { AntragField, FromToday } from '../../platform/feature/antrag.ts';

/** Why what was typed into a field of some kind is not taken; each has its sentence. */
export type ValueRefusal =
  | 'missing'
  | 'too-long'
  | 'no-email'
  | 'no-telephone'
  | 'no-date'
  | 'short-year'
  | 'day-range'
  | 'no-number'
  | 'no-tenths'
  | 'no-postcode'
  | 'no-german-postcode'
  | 'unchanged'
  | 'no-iban'
  | 'iban-length'
  | 'iban-digits'
  | 'no-choice'
  | 'not-ticked';

/** Most characters of a line, and of several, where a field says nothing else. */
const longestLine = 200;
const longestText = 4000;

/** What a value is judged by beside its field. */
export interface Judged {
  /** Values that a choice has. */
  readonly choices: readonly string[];
  /** In Germany, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Most characters of a field's answer, as a person counts them. */
export function longestOf({ kind, most }: AntragField): number {
  return most ?? (kind === 'long-text' ? longestText : longestLine);
}

/** What was typed, as it can be kept: no invisible characters, no blanks at the ends, never endless. */
export function tidyValue(field: AntragField, typed: string): string {
  const text = typed.slice(0, 4 * longestOf(field)).toWellFormed();
  if (field.kind !== 'long-text') return tidyText(text);
  return text.replace(/\r\n?/g, '\n').split('\n').map(tidyText).join('\n').trim();
}

/**
 * Reads what was typed into a field.
 * @returns the answer as it is kept, empty where an optional field was left empty
 */
export function readValue(field: AntragField, typed: string, judged: Judged): Result<string, ValueRefusal> {
  const text = tidyValue(field, typed);
  if (text === '') {
    if (field.optional) return done('');
    return refused(field.kind === 'tick' ? 'not-ticked' : 'missing');
  }
  if ([...text].length > longestOf(field)) return refused('too-long');
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return done(text);
    case 'email': {
      const address = parseEmailAddress(text);
      return address.ok ? done(address.value.address) : refused('no-email');
    }
    case 'telephone': {
      const number = tidyPhone(text);
      return number.ok ? done(number.value) : refused('no-telephone');
    }
    case 'date':
      return readDay(field, text, judged.today);
    case 'number':
      return readNumber(field, text);
    case 'postcode':
      if (field.german) return isGermanPostcode(text) ? done(text) : refused('no-german-postcode');
      // other countries have letters and other lengths
      return /^(?=.*\d)[A-Za-z\d][A-Za-z\d -]{2,9}$/.test(text)
        ? done(text.toUpperCase())
        : refused('no-postcode');
    case 'iban': {
      const iban = readIban(text);
      return iban.ok ? iban : refused(ibanRefusals[iban.refusal]);
    }
    case 'choice':
      return judged.choices.includes(text) ? done(text) : refused('no-choice');
    case 'several': {
      const chosen = text.split(' ');
      return chosen.every((value) => judged.choices.includes(value)) ? done(text) : refused('no-choice');
    }
    case 'tick':
      return text === 'ja' ? done(text) : refused('not-ticked');
  }
}

/** A full stop or a blank is taken for one between thousands only where it can be: 1.5 is not 15. */
function readNumber({ tenths }: AntragField, text: string): Result<string, ValueRefusal> {
  if (/^(\d{1,3}([.\s]\d{3})*|\d{1,9})$/.test(text) && text.length <= 11)
    return done(String(Number(text.replace(/\D/g, ''))));
  if (!tenths) return refused('no-number');
  return /^\d{1,6}[.,]\d$/.test(text) ? done(String(Number(text.replace(',', '.')))) : refused('no-tenths');
}

const ibanRefusals = {
  'no-iban': 'no-iban',
  'wrong-length': 'iban-length',
  'wrong-check-digits': 'iban-digits',
} as const;

function readDay(field: AntragField, text: string, today: string): Result<string, ValueRefusal> {
  const day = readTypedDate(text);
  if (day === undefined) return refused(hasShortYear(text) ? 'short-year' : 'no-date');
  const { from, until } = dayRange(field, today);
  return day < from || day > until ? refused('day-range') : done(day);
}

/** The first and the last day that a field takes today: where it names none, what nobody means but by a slip is left out. */
export function dayRange(
  { from = { years: -100 }, until = { years: 10 } }: AntragField,
  today: IsoDate,
): { readonly from: IsoDate; readonly until: IsoDate } {
  return { from: dayFrom(today, from), until: dayFrom(today, until) };
}

function dayFrom(today: IsoDate, offset: FromToday): IsoDate {
  if ('days' in offset) return addDays(today, offset.days);
  return addCalendarMonths(today, 'months' in offset ? offset.months : 12 * offset.years);
}

/** A kept answer as one types it, to fill a field in again. */
export function typedValue(field: AntragField, value: string): string {
  if (field.kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(value)) return writeTypedDate(value);
  if (field.tenths && /^\d+\.\d$/.test(value)) return value.replace('.', ',');
  return field.kind === 'iban' && /^[A-Z\d]+$/.test(value) ? groupIban(value) : value;
}
