/** Why a whole file is refused. Lines count from 1. */
export type CsvFileRefusal =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-utf8'; readonly line: number }
  | { readonly kind: 'line-too-long'; readonly line: number }
  | { readonly kind: 'wrong-separator'; readonly found: string }
  | {
      readonly kind: 'wrong-columns';
      readonly missing: readonly string[];
      readonly unknown: readonly string[];
      readonly duplicate: readonly string[];
    };

/** Ends the reading of a file that is not what it should be; thrown, so that nothing read before is kept. */
export class CsvFileError extends Error {
  readonly refusal: CsvFileRefusal;
  constructor(refusal: CsvFileRefusal) {
    super(`CSV file refused: ${JSON.stringify(refusal)}`);
    this.name = 'CsvFileError';
    this.refusal = refusal;
  }
}
