import { isIsoDate } from '../../lib/dates.ts';
import { parseEmailAddress } from '../../lib/email-address.ts';
import type { RowFault } from './import-definition.ts';
import { importTexts } from './texts.de.ts';

/** Says what is wrong with the value of a column, or null. An empty value is wrong only where one is required. */
export type FieldRule = (value: string) => string | null;

interface TextRule {
  readonly required?: boolean;
  /** Most characters; 200 unless said otherwise. */
  readonly max?: number;
}

/** Any text of limited length. */
export function text({ required = false, max = 200 }: TextRule = {}): FieldRule {
  const tooLong = importTexts.tooLong(max);
  return (value) => {
    if (value === '') return required ? importTexts.missing : null;
    return value.length > max ? tooLong : null;
  };
}

/** Five digits, as all towns in Germany have. */
export function germanPostcode(value: string): string | null {
  if (value === '') return importTexts.missing;
  return /^\d{5}$/.test(value) ? null : importTexts.postcode;
}

/** A post code of any country. */
export function anyPostcode(value: string): string | null {
  if (value === '') return importTexts.missing;
  return /^[A-Z0-9][A-Z0-9 -]{2,9}$/i.test(value) ? null : importTexts.anyPostcode;
}

/** `YYYY-MM-DD`, a day that exists. */
export function isoDate(): FieldRule {
  // a file names the same days again and again; looking one up costs a fifth of checking it
  const known = new Set(['']);
  return (value) => {
    if (known.has(value)) return null;
    if (!isIsoDate(value)) return importTexts.date;
    if (known.size < MOST_KNOWN_DAYS) known.add(Buffer.from(value).toString());
    return null;
  };
}

/** A hundred years of them. */
const MOST_KNOWN_DAYS = 36_600;

/** An address that mail can be sent to, alone in its field. */
export function emailAddress(value: string): string | null {
  if (value === '' || PLAIN_ADDRESS.test(value)) return null;
  const read = parseEmailAddress(value);
  return read.ok && read.value.folded.length >= value.length ? null : importTexts.email;
}

/** What nearly all addresses look like, at a tenth of the cost of reading one. */
const PLAIN_ADDRESS =
  /^[a-z0-9_+-]{1,30}(?:\.[a-z0-9_+-]{1,30}){0,3}@(?:[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?\.){1,4}[a-z]{2,20}$/i;

/** One of some fixed words. */
export function oneOf(words: readonly string[]): FieldRule {
  const reason = importTexts.oneOf(words);
  return (value) => (words.includes(value) ? null : reason);
}

/** Checks a row against the rules of its columns, those without a rule aside. @returns all that is wrong with it */
export function fieldFaults(
  columns: readonly string[],
  rules: readonly (FieldRule | null)[],
  fields: readonly string[],
): RowFault[] {
  const faults: RowFault[] = [];
  for (let index = 0; index < rules.length; index++) {
    const value = fields[index] ?? '';
    const reason = rules[index]?.(value) ?? null;
    if (reason !== null) faults.push({ column: columns[index] ?? '', value, reason });
  }
  return faults;
}
