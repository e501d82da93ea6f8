import type { RawBuilder } from 'kysely';
import type { VNode } from 'preact';
import type { Chamber } from '../chamber/chamber.ts';
import type { ImportDefinition } from '../csv-import/import-definition.ts';
import type { Db, Tx } from '../database/handles.ts';
import type { Parts, ReadContext, WriteContext } from '../http/context.ts';

/** Something that waits for one of the chamber's own people, as `/verwaltung` lists it. */
export interface OfficeWork {
  readonly what: string;
  /** Whom it is about, such as the name of a Betrieb. */
  readonly forWhom: string;
  readonly since: Date;
  /** Where it can be seen and decided. */
  readonly href: string;
  /** True where a day of the law or a promise is near or over: it stands before all that merely waits. */
  readonly isUrgent?: true;
}

/** A place of the office's navigation, for those who have the right. */
export interface OfficePlace {
  readonly label: string;
  readonly href: string;
  readonly right: string;
  /** False where a chamber's profile has no such place. */
  readonly appliesTo?: (chamber: Chamber) => boolean;
}

/** What has a page of its own in the office. */
export type OfficeSubject = 'betrieb' | 'person' | 'account';

/** What the page of a record begins with. */
export interface OfficeRecordHead {
  readonly title: string;
  readonly lead?: string | undefined;
  /** What must not be overlooked, such as that a Betrieb has left the register. */
  readonly warning?: string | undefined;
}

/** What has just been done about a record, said on top of its page. */
export interface OfficeNotice {
  readonly tone: 'success' | 'info';
  readonly heading: string;
}

/** A kind of record that the office has pages for; the feature that keeps it names it. */
export interface OfficeRecord {
  readonly of: OfficeSubject;
  readonly right: string;
  /** Undefined where there is no such record. */
  readonly head: (db: Db, id: string, now: Date) => Promise<OfficeRecordHead | undefined>;
}

/** What a feature shows and lets people do on the office's page of a record. */
export interface OfficePanel {
  readonly of: OfficeSubject;
  /** Smaller comes first. */
  readonly rank: number;
  readonly right: string;
  /** A section under a heading of the second level; undefined where it has nothing to show. */
  readonly draw: (context: ReadContext, id: string) => Promise<VNode | undefined>;
  /** Accounts whose people it names: that the page was opened goes on the record of each (Art. 15 DSGVO). */
  readonly accountsNamed?: (context: ReadContext, id: string) => Promise<readonly string[]>;
}

/** One find of the office's search. */
export interface OfficeHit {
  readonly title: string;
  /** What tells it from others of that name: number, place, address. */
  readonly details: string;
  readonly href: string;
  /** True where the whole of what was typed is its number, address or reference: the one that was meant. */
  readonly isExact?: boolean | undefined;
}

/** What a feature has found. */
export interface OfficeFinds {
  /** The best first, at most as many as asked for. */
  readonly hits: readonly OfficeHit[];
  /** What one should know of them, in a sentence: that some may be missing, or where else to look. */
  readonly note?: string | undefined;
}

/** What a feature lets the office find, for those who have the right. */
export interface OfficeSearch {
  readonly right: string;
  /** What it finds, as a heading: “Betriebe”. */
  readonly heading: (chamber: Chamber) => string;
  /**
   * @param typed as a person typed it, trimmed and not empty: a number, part of a name, an address, a reference
   * @param rights of whoever asks, where some are told more than others
   */
  readonly find: (db: Db, typed: string, most: number, rights: readonly string[]) => Promise<OfficeFinds>;
}

/** A kind of file that the office imports in the browser, and operators by a command. */
export interface OfficeImport {
  /** In addresses, such as `betriebe`. */
  readonly kind: string;
  readonly command: { readonly words: readonly string[]; readonly summary: string };
  readonly right: string;
  readonly title: (chamber: Chamber) => string;
  readonly definition: ImportDefinition;
  /** Columns that people know a row by, beside those of its key. */
  readonly nameColumns: readonly string[];
  /** Ids of records that leave the register by a file, as a query over its rows in a temporary table. */
  readonly leaving?: (stagedTable: string) => RawBuilder<unknown>;
}

/** What ends with a record that leaves the register by a file. It does not begin again when the file is taken back. */
export interface ImportEnding {
  /** Kind of the file, see {@link OfficeImport}. */
  readonly of: string;
  readonly label: (chamber: Chamber) => string;
  /** How many there are. @param leaving query for the ids of the records that leave */
  readonly count: (tx: Tx, leaving: RawBuilder<unknown>, now: Date) => Promise<number>;
}

/** What a line of the audit trail changed about one of many records. */
export interface ChangeOfRecord {
  readonly lineId: number;
  readonly kind: OfficeSubject;
  readonly recordId: string;
  /** What, from what to what, in words. */
  readonly details: readonly string[];
}

/**
 * Lines of the audit trail that tell of very many records at once, such as an import: they stand in the trail of each
 * record, with what changed about it, and none of them costs a line of its own.
 */
export interface ChangesAtOnce {
  /** Ids of the lines that changed one of these records, as a query. */
  readonly linesAbout: (recordIds: readonly string[]) => RawBuilder<unknown>;
  readonly changesBy: (
    db: Db,
    lineIds: readonly number[],
    recordIds: readonly string[],
  ) => Promise<readonly ChangeOfRecord[]>;
}

/** A request as it is carried out: who asked and why, who confirms, and what is at hand for it. */
export interface FourEyesAct {
  readonly askedBy: string;
  readonly confirmedBy: string;
  /** Empty where none is asked for. */
  readonly reason: string;
  /** Where the confirmation came from, for rows of the audit trail. */
  readonly from: string;
  readonly requestId: string;
  readonly parts: Parts;
}

/**
 * Something that cannot be undone, so that one of the chamber's own people asks for it and another one carries it out.
 * Both need the right, at the moment when it is carried out.
 */
export interface FourEyesKind {
  /** Unique, `feature.what`. */
  readonly id: string;
  readonly right: string;
  /**
   * What would be done, in a sentence; undefined where the subject is gone.
   * @param reason of whoever asked; empty where none is asked for
   */
  readonly describe: (db: Db, subject: string, reason: string) => Promise<string | undefined>;
  /** The page of what it is about, where whoever asked sees how it stands. */
  readonly pageOf: (subject: string) => string;
  /** What a second person has to see before deciding; without it, the page that it is about has all of it. */
  readonly show?: (
    context: ReadContext | WriteContext,
    db: Db,
    subject: string,
  ) => Promise<VNode | undefined>;
  /** Lets what was asked for stand as before, where it is declined or withdrawn. */
  readonly putBack?: (tx: Tx, subject: string) => Promise<void>;
  /** Ids of the records that it is about, by kind, so that the decision stands in their trail. */
  readonly subjectsOf: (subject: string) => Readonly<Record<string, string>>;
  /** Carries it out. @returns undefined, or a sentence that says why it can't be done */
  readonly carryOut: (tx: Tx, subject: string, now: Date, act: FourEyesAct) => Promise<string | undefined>;
}
