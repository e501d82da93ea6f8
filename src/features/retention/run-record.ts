/** One run over a kind of record. */
export interface RetentionRun {
  readonly id: number;
  readonly kind: string;
  readonly beganAt: Date;
  /** Null while it is under way, or was cut off: the next one goes on with it. */
  readonly endedAt: Date | null;
  /** When it last failed; it is tried again every hour. */
  readonly failedAt: Date | null;
  readonly forgotten: number;
}

/** The newest run over a kind, and what all of the last twelve months forgot. */
export interface KindRuns {
  readonly newest: RetentionRun | undefined;
  readonly inAYear: number;
}
