import type { ImportState, UndoRefusal } from './rules.ts';

/** A file that was sent in the browser, and what became of it. */
export interface ImportRecord {
  readonly id: string;
  readonly kind: string;
  readonly state: ImportState;
  readonly fileName: string;
  readonly fileBytes: number;
  readonly pieces: number;
  readonly sentAt: Date;
  readonly sentBy: string;
  /** Who applied or took it back, as far as somebody did. */
  readonly staffId: string | null;
  readonly appliedAt: Date | null;
  readonly appliedBy: string | null;
  readonly undoneAt: Date | null;
  readonly undoneBy: string | null;
  /** Good rows read so far by what is under way. */
  readonly rowsRead: number;
  /** How many there are, a guess as long as not all are read; null where nothing is being read. */
  readonly rowsTotal: number | null;
  /** Null until it is checked. */
  readonly report: ImportCounts | null;
  /** Why the file as a whole can't be used, in a sentence. */
  readonly refusal: string | null;
  /** Why it could not be taken back, when that was asked for last. */
  readonly undoRefusal: UndoRefusal | null;
  /** How often in a row the worker could not do its work, for a reason that is not the file's. */
  readonly failures: number;
  /** When the register turned out to be another one than the report was about: the file was checked anew. */
  readonly staleAt: Date | null;
  /** What the register held of the rows that the file changes, when it was checked; null for files of before. */
  readonly changedDigest: string | null;
  /** What the new rows held once they were applied; null for files of before. */
  readonly newDigest: string | null;
  /** True where there was nothing at all in the register before it. */
  readonly filledEmpty: boolean;
  /** Since when the rows of its report are gone, so that it can't be taken back any more; null while they are there. */
  readonly reportForgottenAt: Date | null;
  /** Newest line of the audit trail about imports of its kind, when it was applied. */
  readonly auditId: number | null;
}

/** What a file does, or did. */
export interface ImportCounts {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly warnings: number;
  /** Records that leave the register by the file; none in reports of before. */
  readonly leaving?: number;
  /** What ends with them, as far as there is any. */
  readonly endings?: readonly { readonly label: string; readonly count: number }[];
}

/** One row that is new or differs. */
export interface ImportChange {
  /** Its number and name. */
  readonly label: string;
  /** Values by column that it had; null where the row is new. */
  readonly before: Readonly<Record<string, string | null>> | null;
  readonly after: Readonly<Record<string, string | null>> | null;
}

/** A row that was not taken, or a remark on one that was. */
export interface ImportFault {
  readonly isRefusal: boolean;
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}
