import type { Mandate } from '../access/actor.ts';
import type { Db } from '../database/handles.ts';
import type { Locale } from '../texts/wording.ts';

/** Whose data are told. */
export interface DataSubject {
  readonly accountId: string;
  /** Of the account, folded as `parseEmailAddress` folds it. */
  readonly emailFolded: string;
  /** Whom the person acts for now. */
  readonly mandates: readonly Mandate[];
}

/** One kind of data held about a person, as a table in the person's language. */
export interface PersonalDataSection {
  /** Stays the same in every language, such as `sessions`. */
  readonly id: string;
  readonly title: string;
  /** Why it is kept and for how long, in a sentence. */
  readonly why: string;
  readonly columns: readonly string[];
  /** Values in the order of the columns; none where nothing is held. */
  readonly rows: readonly (readonly string[])[];
}

/** What a feature tells a person of the data that it holds about them (Art. 15 and 20 DSGVO). */
export interface PersonalData {
  /** Tables that it tells of; a test finds those that nobody tells of. */
  readonly tables: readonly string[];
  readonly read: (db: Db, person: DataSubject, locale: Locale) => Promise<readonly PersonalDataSection[]>;
}
