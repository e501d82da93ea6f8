import { nextBankDay } from '../../../lib/bank-days.ts';
import { readCsv } from '../../../lib/csv.ts';
import { CsvFileError, type CsvFileRefusal } from '../../../lib/csv-file-error.ts';
import { addDays, type IsoDate } from '../../../lib/dates.ts';
import { done, refused, type Result } from '../../../lib/result.ts';
import { readTypedDate } from '../../../lib/typed-date.ts';
import { referenceRefusal } from '../rules.ts';
import {
  type Collection,
  type CollectionColumn,
  collectionColumns,
  type RefusedRow,
  type RowRefusal,
} from './collection.ts';
import { readAmount } from './read-amount.ts';
import { sepaText } from './sepa-text.ts';

/** Most rows of one file. */
export const mostCollections = 20_000;
const longestText = 140;
const mostDaysAhead = 364;

/** What a file of collections asks for, and which of its rows cannot be read. */
export interface ReadCollections {
  readonly collections: readonly Collection[];
  readonly refusedRows: readonly RefusedRow[];
}

/** The first day for which a bank still takes a file today: it has to lie there a bank day before. */
export function earliestDueDay(today: IsoDate): IsoDate {
  return nextBankDay(addDays(nextBankDay(today), 1));
}

/**
 * Reads a file of collections: columns `mandatsreferenz`, `betrag` (euros), `verwendungszweck`, `faellig_am`, and
 * perhaps `letzter_einzug` (`ja` or `nein`). A row that is wrong spoils no other one.
 * What is due on a day without banks is due on the next one with them, as every bank would do it.
 */
export async function readCollections(
  bytes: Uint8Array,
  today: IsoDate,
): Promise<Result<ReadCollections, CsvFileRefusal | { readonly kind: 'too-many' }>> {
  const collections: Collection[] = [];
  const refusedRows: RefusedRow[] = [];
  const layout = { columns: collectionColumns, required: collectionColumns.slice(0, 4) };
  try {
    for await (const batch of readCsv(pieces(bytes), layout)) {
      for (const { line, column } of batch.badRows)
        refusedRows.push({ line, column: named(column), value: '', why: 'unreadable-row' });
      for (const { line, fields } of batch.rows) {
        const read = readRow(line, fields, today);
        if ('why' in read) refusedRows.push(read);
        else collections.push(read);
      }
      if (collections.length + refusedRows.length > mostCollections) return refused({ kind: 'too-many' });
    }
  } catch (error) {
    if (error instanceof CsvFileError) return refused(error.refusal);
    throw error;
  }
  return done({ collections, refusedRows });
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const named = (column: string): RefusedRow['column'] => collectionColumns.find((one) => one === column) ?? '';
const referenceReasons = {
  missing: 'reference-missing',
  'too-long': 'reference-unreadable',
  characters: 'reference-unreadable',
  slashes: 'reference-unreadable',
} as const;

function readRow(
  line: number,
  [typedReference, typedAmount, typedText, typedDay, typedLast]: readonly [
    string,
    string,
    string,
    string,
    string,
  ],
  today: IsoDate,
): Collection | RefusedRow {
  const not = (column: CollectionColumn, value: string, why: RowRefusal): RefusedRow => ({
    line,
    column,
    value: value.slice(0, 100),
    why,
  });
  const reference = typedReference.trim();
  const wrongReference = referenceRefusal(reference);
  if (wrongReference) return not('mandatsreferenz', typedReference, referenceReasons[wrongReference]);
  const cents = readAmount(typedAmount);
  if (typeof cents === 'string') return not('betrag', typedAmount, cents);
  const text = sepaText(typedText, longestText);
  if (text === '') return not('verwendungszweck', typedText, 'text-missing');
  const askedOn = readTypedDate(typedDay);
  if (askedOn === undefined) return not('faellig_am', typedDay, 'day-unreadable');
  if (askedOn > addDays(today, mostDaysAhead)) return not('faellig_am', typedDay, 'day-late');
  const dueOn = nextBankDay(askedOn);
  // the bank wants a file a bank day before at the latest (D-1)
  if (askedOn <= today || dueOn < earliestDueDay(today)) return not('faellig_am', typedDay, 'day-early');
  const last = typedLast.trim().toLowerCase();
  if (!['', 'ja', 'nein'].includes(last)) return not('letzter_einzug', typedLast, 'last-unreadable');
  return { line, reference, cents, text, dueOn, askedOn, isLast: last === 'ja' };
}
