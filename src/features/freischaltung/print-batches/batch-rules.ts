/** How far a print batch is; the first two are steps of a mass run before anything is made. */
export type BatchState = 'draft' | 'asked' | 'making' | 'made' | 'posted' | 'dissolved';

/** Letters asked for one by one, or a run in great number. */
export type BatchKind = 'queue' | 'mass-run';

/** A print batch as it is listed. */
export interface PrintBatch {
  readonly id: string;
  /** What people call it. */
  readonly nummer: number;
  readonly kind: BatchKind;
  readonly state: BatchState;
  readonly staffName: string;
  readonly begunAt: Date;
  /** How many letters it was begun with; since it is made, how many are in it. */
  readonly letters: number;
  /** Until when its PINs are valid, where that was ordered. */
  readonly validUntil: Date | null;
  readonly finishedAt: Date | null;
  readonly stoppedAt: Date | null;
  readonly printedAt: Date | null;
  readonly postedAt: Date | null;
}

/** How many letters of a batch are made, and how many still wait. */
export interface BatchProgress {
  readonly made: number;
  readonly waiting: number;
}

/** Letters of one region of post codes, in the order in which they lie in the batch. */
export interface BatchRegion {
  /** First two digits. */
  readonly region: string;
  readonly letters: number;
}
