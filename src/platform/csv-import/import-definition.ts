import type { AuditEvent } from '../audit/audit.ts';
import type { Chamber } from '../chamber/chamber.ts';
import type { Tx } from '../database/handles.ts';

/** What is wrong, or remarkable, with a value in a row. */
export interface RowFault {
  readonly column: string;
  readonly value: string;
  /** A sentence. */
  readonly reason: string;
}

/** A row as the table takes it, or all that is wrong with it, at least one thing. */
export type RowOutcome =
  | {
      readonly ok: true;
      /** Its key as a number below 2⁵³, to tell whether it comes twice in the file. */
      readonly keyNumber: number;
      /**
       * In the order of the definition's columns, empty for NULL (in columns of the key for an empty text). The same
       * array where the table takes the fields as they are, which saves putting them together anew.
       */
      readonly values: readonly string[];
      /** Remarks that refuse nothing. */
      readonly warnings?: readonly RowFault[];
    }
  | { readonly ok: false; readonly faults: readonly RowFault[] };

/**
 * Reads the tidied fields of one row, which are in the order of the definition's columns.
 * @param line of the file, counted from 1
 */
export type RowReader = (fields: readonly string[], line: number) => RowOutcome;

/** Ids that an import gave and touched, for what follows from it in the same transaction. */
export interface ImportedIds {
  /** Range of the ids given to new rows; null where there are none. */
  readonly created: { readonly from: string; readonly to: string } | null;
  /** Name of a temporary table with the ids (`id`) of changed rows. */
  readonly changedTable: string;
}

/** How a file of a chamber is kept in a table, row by row, found again by a key. */
export interface ImportDefinition {
  /** Its columns are `id` and those of the file. */
  readonly table: string;
  /** Columns of the file and of the table alike. */
  readonly columns: readonly string[];
  readonly key: readonly string[];
  /** Columns that a file may leave out: what is there stays as it is, in new rows they are empty. */
  readonly optional?: readonly string[];
  readonly auditEvent: AuditEvent;
  /** A reader with the rules and words of this chamber. */
  readonly rowReader: (chamber: Chamber, now: Date) => RowReader;
  readonly afterwards?: (tx: Tx, ids: ImportedIds) => Promise<void>;
}
