import type { LapseReason } from '../bekanntgabe/rules.ts';
import type { BoxOwner } from '../box/delivery.ts';
import type { DeliveryKind } from '../rules.ts';
import type { BatchState, NumberKind, RowState, RowWay } from './rules.ts';

/** What holds for all documents of a Sammelzustellung; a list may name another kind and subject for one of them. */
export interface BatchDraft {
  readonly numbers: NumberKind;
  readonly kind: DeliveryKind;
  readonly year: number;
  readonly subject: string;
  readonly isFormal: boolean;
}

/** Documents that are put into many boxes at once. */
export interface DocumentBatch extends BatchDraft {
  readonly id: string;
  readonly nummer: number;
  readonly state: BatchState;
  readonly writtenAt: Date;
  readonly writtenBy: string;
  /** Documents found in what was sent; 0 until it was looked through. */
  readonly found: number;
  readonly begunAt: Date | null;
  /** Who had it delivered, or asked a second person to. */
  readonly begunBy: string | null;
  readonly begunStaffId: string | null;
  readonly finishedAt: Date | null;
  /** The last account that was told, in their order. */
  readonly toldUpTo: string | null;
  /** Mails that were written. */
  readonly told: number;
}

/** How many documents of a Sammelzustellung are where. */
export interface BatchCounts {
  readonly checked: number;
  readonly ready: number;
  readonly refused: number;
  readonly delivered: number;
  readonly failed: number;
  /** Betriebe or Personen that get something. */
  readonly owners: number;
  /** Formal ones that go by post, as far as is known. */
  readonly byPost: number;
  /** Ordinary ones that nobody may open at present. */
  readonly untold: number;
}

/** One document, or one line of a list, and what becomes of it. */
export interface BatchRow {
  readonly id: string;
  readonly position: number;
  readonly state: RowState;
  /** Name of the file as it was sent; empty for a line whose file is missing. */
  readonly file: string;
  /** Line of the list; null where there is none. */
  readonly line: number | null;
  /** As the chamber prints it; empty where none was read. */
  readonly nummer: string;
  readonly owner: BoxOwner | null;
  /** Name of the Betrieb or Person. */
  readonly name: string;
  readonly kind: DeliveryKind;
  readonly subject: string;
  /** Why it is not delivered, in a sentence. */
  readonly reason: string | null;
  readonly way: RowWay | null;
  /** Why a formal one goes by post; null where it does not, or before. */
  readonly lapsed: LapseReason | null;
}

/** A file as it was sent; its pieces lie sealed in the database until it was looked at. */
export interface SentFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
}
