import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Db } from '../../platform/database/handles.ts';
import { betriebeSettings, findBetriebById, type NotLinkable, whyNotLinkable } from '../betriebe/index.ts';
import { findPersonById } from '../personen/index.ts';
import type { Subject } from './subject.ts';
import type { SubjectRef } from './queries.ts';

/** Why a subject gets no PIN; the chamber may give its Filialen no number, so that nobody could enter one for them. */
export type NoPinReason = NotLinkable | 'filiale-without-number';

/** Loads a Betrieb or Person that something is to be sent to. */
export async function loadSubject(db: Db, { kind, id }: SubjectRef): Promise<Subject> {
  const record = kind === 'betrieb' ? await findBetriebById(db, id) : await findPersonById(db, id);
  if (!record) throw new Error(`no ${kind} ${id}: foreign keys should have kept it`);
  return { kind, record } as Subject;
}

/** Says why a subject gets no PIN, or null where it can have one. */
export function whyNoPin(chamber: Chamber, subject: Subject, now: Date): NoPinReason | null {
  if (subject.kind === 'person') return null;
  const reason = whyNotLinkable(subject.record, now);
  if (reason) return reason;
  const isUnreachable =
    subject.record.filialnummer !== '' && betriebeSettings.of(chamber).filialen === 'none';
  return isUnreachable ? 'filiale-without-number' : null;
}
