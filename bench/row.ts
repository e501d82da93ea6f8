/** One measured figure. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What docs/performance.md asks for. */
  readonly bar?: string | undefined;
}
