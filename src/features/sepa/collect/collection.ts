import type { IsoDate } from '../../../lib/dates.ts';

/** One collection as finance asks for it. */
export interface Collection {
  /** Line of the file. */
  readonly line: number;
  readonly reference: string;
  /** An integer: no cent gets lost in arithmetic. */
  readonly cents: number;
  /** What the statement of account says, in characters of SEPA. */
  readonly text: string;
  /** A day on which banks settle payments. */
  readonly dueOn: IsoDate;
  /** The day that the file names; another one where no bank works on it. */
  readonly askedOn: IsoDate;
  /** True where it is the last one of its mandate. */
  readonly isLast: boolean;
}

/** Why a row of a file of collections is not taken. */
export type RowRefusal =
  | 'unreadable-row'
  | 'reference-missing'
  | 'reference-unreadable'
  | 'reference-unknown'
  | 'amount-unreadable'
  | 'amount-zero'
  | 'amount-high'
  | 'text-missing'
  | 'day-unreadable'
  | 'day-early'
  | 'day-late'
  | 'last-unreadable'
  | 'unsigned'
  | 'held'
  | 'ended'
  | 'lapsed'
  | 'lapsed-moved'
  | 'used'
  | 'after-last'
  | 'twice';

/** What is wrong with a row, where, and what stood there. */
export interface RefusedRow {
  readonly line: number;
  readonly column: CollectionColumn | '';
  readonly value: string;
  readonly why: RowRefusal;
  /** The next day with banks, where the mandate is good on the day of the file and no longer on that one. */
  readonly movedTo?: IsoDate;
}

/** Columns of the file, in the order in which they are read. */
export const collectionColumns = [
  'mandatsreferenz',
  'betrag',
  'verwendungszweck',
  'faellig_am',
  'letzter_einzug',
] as const;
export type CollectionColumn = (typeof collectionColumns)[number];
