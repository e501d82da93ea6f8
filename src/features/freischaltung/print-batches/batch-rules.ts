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
  /** Who collected its letters, or prepared the run. */
  readonly staffId: string;
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

/**
 * Why somebody does not get the letters of a batch to read: the batch is theirs, or a letter in it that they ordered or
 * released. Whoever lets a PIN come about never sees it alone, so that nobody can tell one on the telephone
 * (docs/adr/0032).
 */
export type OwnPart = 'batch' | 'letter';

/** A letter of a batch that must not be posted any more: its PIN was withdrawn, or its Betrieb has left the register. */
export interface WithdrawnLetter {
  readonly id: string;
  readonly label: string;
  readonly number: string;
  /** Post code and town, by which the stack is ordered. */
  readonly place: string;
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
