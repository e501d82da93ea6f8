import { CsvFileError } from './csv-file-error.ts';

/** Which columns a file may have, in the order in which their values are handed out, and which it must have. */
export type CsvLayout<Columns extends readonly string[]> = {
  readonly columns: Columns;
  /** Without it, all. */
  readonly required?: readonly Columns[number][];
};

/** A file's columns in its own order, and for each column of the layout its place there, -1 where it is left out. */
export type CsvHeader = { readonly names: readonly string[]; readonly places: readonly number[] };

/**
 * Compares a file's header with the columns it may and must have; blanks around names and their case don't matter.
 *
 * @param fields the fields of the file's first line
 * @throws CsvFileError with the columns that are missing, unknown or there twice
 */
export function matchHeader(fields: readonly string[], layout: CsvLayout<readonly string[]>): CsvHeader {
  const names = fields.map((name) => name.trim().toLowerCase());
  const missing = (layout.required ?? layout.columns).filter((column) => !names.includes(column));
  const unknown = names.filter((name) => !layout.columns.includes(name));
  const duplicate = layout.columns.filter((column) => names.indexOf(column) !== names.lastIndexOf(column));
  if (missing.length + unknown.length + duplicate.length === 0) {
    return { names, places: layout.columns.map((column) => names.indexOf(column)) };
  }
  const found =
    names.length === 1 ? [',', '\t', '|'].find((separator) => names[0]?.includes(separator)) : undefined;
  if (found !== undefined) throw new CsvFileError({ kind: 'wrong-separator', found });
  throw new CsvFileError({ kind: 'wrong-columns', missing, unknown, duplicate });
}
