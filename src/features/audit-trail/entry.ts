import type { OutcomeKind } from '../../platform/audit/outcomes.ts';
import type { ChangesAtOnce } from '../../platform/feature/office.ts';

export type { TrailState } from '../../platform/audit/verifications.ts';

/** A row of the audit trail as it lies in the database. */
export interface TrailRow {
  readonly id: number;
  readonly at: Date;
  readonly event: string;
  readonly outcome: string;
  readonly accountId: string | null;
  readonly staffId: string | null;
  readonly subjects: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, string | number | boolean>>;
  readonly cameFrom: string;
  readonly requestId: string | null;
}

/** Where the next page of rows begins: behind this one. */
export interface TrailPosition {
  readonly at: Date;
  readonly id: number;
}

/** A kind of record and which one; numbers of Anträge and Anfragen are their ids. */
export interface TrailSubject {
  readonly kind: string;
  readonly id: string;
}

/** Which rows are wanted; what is absent says nothing. */
export interface TrailFilter {
  readonly from?: Date | undefined;
  readonly before?: Date | undefined;
  /** Who did it: one of these. */
  readonly actors?: { readonly accounts: readonly string[]; readonly staff: readonly string[] } | undefined;
  readonly events?: readonly string[] | undefined;
  /** Whom it is about: one of these. */
  readonly subjects?: readonly TrailSubject[] | undefined;
  readonly outcome?: OutcomeKind | undefined;
  /** Lines that tell of very many records, looked up where records are wanted. */
  readonly atOnce?: readonly ChangesAtOnce[] | undefined;
}

/** Somebody or something that a row names, in words. */
export interface Named {
  readonly label: string;
  /** Where it has a page of its own. */
  readonly href?: string | undefined;
}

/** A row in plain words. */
export interface ShownEntry {
  readonly id: number;
  readonly at: Date;
  readonly who: Named;
  readonly what: string;
  readonly kind: OutcomeKind;
  /** What came of it. */
  readonly outcome: string;
  readonly about: readonly Named[];
  readonly from: string;
  /** Facts in words; none where there are none. */
  readonly details: readonly string[];
  readonly requestId: string | null;
}
