import type { Chamber } from '../chamber/chamber.ts';
import type { Db, Tx } from '../database/handles.ts';
import type { TextCatalogue } from '../texts/texts.ts';
import type { Locale } from '../texts/wording.ts';

/** What is kept, for how long and by which law, in the words of the privacy page. */
export interface RetentionWords {
  readonly what: string;
  /** A part of a sentence: so many days after something. */
  readonly period: string;
  /** The law, or the reason, that the period follows from. */
  readonly source: string;
}

/** Kinds of records of the register that may go for good. */
export type RegisterKind = 'betrieb' | 'person';

/** Removes what all features keep about records that go now, in the same transaction. */
export type EndRecords = (tx: Tx, of: RegisterKind, ids: readonly string[], now: Date) => Promise<void>;

/** What the nightly run gives to whoever forgets. */
export interface Forgetting {
  readonly now: Date;
  /** At most so many rows in one transaction. */
  readonly most: number;
  readonly endRecords: EndRecords;
}

/** A kind of record, how long it is kept, and how it is forgotten. */
export interface RetentionKind {
  /** Unique, `feature.what`; what was done is kept under it, so it never changes. */
  readonly id: string;
  /** Tables that it decides about; what hangs on their rows goes along. */
  readonly tables: readonly string[];
  /** True where customers read of it on the privacy page. */
  readonly isTold: boolean;
  /** False where a chamber's profile has no such thing. */
  readonly appliesTo?: (chamber: Chamber) => boolean;
  readonly words: (chamber: Chamber, locale: Locale) => RetentionWords;
  /** Once a night unless said otherwise; for what should not lie about until then. */
  readonly everyHours?: number;
  /**
   * Forgets some of what is due. Absent where rows go by something else, such as with the account that they hang on.
   * @returns how many; as many as asked for means that there may be more
   */
  readonly forget?: (tx: Tx, forgetting: Forgetting) => Promise<number>;
  /** What last went, where something else than the nightly run sees to it; undefined where nothing did yet. */
  readonly lastForgotten?: (db: Db) => Promise<{ readonly at: Date; readonly count: number } | undefined>;
}

/** What a feature keeps about records of the register, and removes when these go. */
export interface RecordsEnd {
  /** Tables that point to the register and would keep it from going. */
  readonly tables: readonly string[];
  readonly forget: EndRecords;
}

const DAY = 24 * 3_600_000;

/** The moment so many days ago. */
export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY);
}

type Said = (key: string, values?: Readonly<Record<string, number>>) => string;

/**
 * The words of a kind whose sentences stand in a catalogue under `<key>.what`, `<key>.period` and `<key>.source`.
 * @param values what the sentences name, from the chamber's profile
 */
export function retentionWords(
  catalogue: TextCatalogue,
  key: string,
  values: (chamber: Chamber) => Readonly<Record<string, number>> = () => ({}),
): RetentionKind['words'] {
  return (chamber, locale) => {
    const t: Said = catalogue.for(chamber, locale);
    const said = values(chamber);
    return {
      what: t(`${key}.what`, said),
      period: t(`${key}.period`, said),
      source: t(`${key}.source`, said),
    };
  };
}
