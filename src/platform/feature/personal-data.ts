import { formatDate, formatDateTime, type IsoDate, isIsoDate } from '../../lib/dates.ts';
import type { Mandate } from '../access/actor.ts';
import type { Db } from '../database/handles.ts';
import type { Locale } from '../texts/wording.ts';

/** Whose data are told. */
export interface DataSubject {
  readonly accountId: string;
  /** Of the account, folded as `parseEmailAddress` folds it. */
  readonly emailFolded: string;
  /** Whom the person acts for now. */
  readonly mandates: readonly Mandate[];
}

/** What other programs read: numbers as numbers, days as `YYYY-MM-DD`, what is one of a few things as its code. */
export type DataValue =
  | string
  | number
  | boolean
  | null
  | readonly DataValue[]
  | { readonly [key: string]: DataValue };

/** A value for programs with what people read instead. */
export interface SaidValue {
  readonly value: DataValue;
  readonly said: string;
}

/** One value: a moment, what programs and people read alike, or both forms of it. Null where nothing is held. */
export type DataCell = string | number | Date | null | SaidValue;

/** One kind of data held about a person: a table in the person's language, and the same for programs. */
export interface PersonalDataSection {
  /** Stays the same in every language, such as `sessions`. */
  readonly id: string;
  readonly title: string;
  /** Why it is kept and for how long, in a sentence. */
  readonly why: string;
  /** What columns are called, by key. Keys are in camel case and never change: other programs know them. */
  readonly columns: Readonly<Record<string, string>>;
  /** Values by the keys of the columns; none where nothing is held. */
  readonly rows: readonly Readonly<Record<string, DataCell>>[];
  /** True where there is one row at most, which people read from top to bottom. */
  readonly isOneRow?: true;
}

/** What a feature tells a person of the data that it holds about them (Art. 15 and 20 DSGVO). */
export interface PersonalData {
  /** Tables that it tells of; a test finds those that nobody tells of. */
  readonly tables: readonly string[];
  readonly read: (db: Db, person: DataSubject, locale: Locale) => Promise<readonly PersonalDataSection[]>;
}

/** A section of which every row has every column. */
export function dataSection<Key extends string>(
  section: Omit<PersonalDataSection, 'columns' | 'rows'> & {
    readonly columns: Readonly<Record<Key, string>>;
    readonly rows: readonly Readonly<Record<NoInfer<Key>, DataCell>>[];
  },
): PersonalDataSection {
  return section;
}

/** One of a few things: its code, which never changes, and its name in the person's language. */
export function coded(code: string, label: string): SaidValue {
  return { value: { code, label }, said: label };
}

/** A day of the calendar; whatever an older file holds instead of one is told as it is. */
export function dayCell(day: IsoDate | null, locale: Locale): DataCell {
  return day !== null && isIsoDate(day) ? { value: day, said: formatDate(day, locale) } : day;
}

/** A value as people read it; a dash where nothing is held. */
export function saidCell(cell: DataCell, locale: Locale): string {
  if (cell instanceof Date) return formatDateTime(cell, locale);
  const said = cell !== null && typeof cell === 'object' ? cell.said : String(cell ?? '');
  return said || '–';
}

/** A value as programs read it: moments to the second, in UTC (ISO 8601). */
export function readableCell(cell: DataCell): DataValue {
  if (cell instanceof Date) return `${cell.toISOString().slice(0, 19)}Z`;
  if (cell !== null && typeof cell === 'object') return cell.value;
  return cell === '' ? null : cell;
}
