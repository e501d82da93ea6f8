import { appendFileSync } from 'node:fs';

/** One line of docs/performance.md. */
export interface Figure {
  /** Heading that it stands under. */
  readonly section: string;
  readonly what: string;
  readonly value: string;
  /** What it should be; absent where it is only to be known. */
  readonly bar?: string;
  /** False where the bar was missed: the long run then fails. */
  readonly isMet?: boolean;
}

/** Adds figures to those of the long run, which become docs/performance.md. */
export function noteFigures(file: string, figures: readonly Figure[]): void {
  for (const figure of figures) appendFileSync(file, `${JSON.stringify(figure)}\n`);
}
