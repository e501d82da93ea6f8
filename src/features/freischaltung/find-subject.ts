import { done, refused, type Result } from '../../lib/result.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Db } from '../../platform/database/handles.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import {
  betriebsnummerSentence,
  findBetriebByNummer,
  isLinkable,
  readBetriebsnummer,
} from '../betriebe/index.ts';
import { findPersonByNummer, personennummerSentence, readPersonennummer } from '../personen/index.ts';
import type { Subject } from './subject.ts';
import type { SubjectKind } from './rules.ts';

/** Why a number cannot be looked up, with the field it belongs to. */
export interface SubjectRefusal {
  readonly field: 'betriebsnummer' | 'filialnummer' | 'personennummer';
  readonly sentence: string;
}

/** Looks a Betrieb or Person up by the number that was read. */
export type SubjectLookUp = (db: Db, now: Date) => Promise<Subject | undefined>;

/**
 * Reads the number in a posted form by the rules of its register.
 * @param form with `betriebsnummer` and `filialnummer`, or `personennummer`
 * @returns the look-up; refused only for what can be told from the number alone
 */
export function findSubject(
  chamber: Chamber,
  locale: Locale,
  kind: SubjectKind,
  form: Readonly<Record<string, string>>,
): Result<SubjectLookUp, SubjectRefusal> {
  return kind === 'betrieb' ? findBetrieb(chamber, locale, form) : findPerson(chamber, locale, form);
}

function findBetrieb(
  chamber: Chamber,
  locale: Locale,
  form: Readonly<Record<string, string>>,
): Result<SubjectLookUp, SubjectRefusal> {
  const read = readBetriebsnummer(chamber, form['betriebsnummer'] ?? '', form['filialnummer'] ?? '');
  if (!read.ok) return refused(betriebsnummerSentence(chamber, locale, read.refusal));
  return done(async (db, now) => {
    const record = await findBetriebByNummer(db, read.value);
    // one that has left the register or is a mere Ausbildungsstätte has no PIN of its own
    return record && isLinkable(record, now) ? { kind: 'betrieb', record } : undefined;
  });
}

function findPerson(
  chamber: Chamber,
  locale: Locale,
  form: Readonly<Record<string, string>>,
): Result<SubjectLookUp, SubjectRefusal> {
  const read = readPersonennummer(chamber, form['personennummer'] ?? '');
  if (!read.ok) return refused(personennummerSentence(chamber, locale, read.refusal));
  return done(async (db) => {
    const record = await findPersonByNummer(db, read.value);
    return record && { kind: 'person', record };
  });
}
