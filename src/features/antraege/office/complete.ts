import { addDays, berlinDate, type IsoDate } from '../../../lib/dates.ts';
import { done, refused, type Result } from '../../../lib/result.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import type { Antragsart } from '../../../platform/feature/antrag.ts';
import { announceAntrag } from '../announce-antrag.ts';
import type { AntragRecord } from '../antrag-record.ts';
import { completeSince, noteCompleteness } from '../completeness.ts';
import { holdAntragOf } from '../as-today.ts';
import { updateAntrag } from '../queries.ts';
import { isWithOffice } from '../rules.ts';
import type { OfficeAct } from './acts.ts';

/** Papers on paper that were completed longer ago would have been seen. */
const longestDays = 366;

/** The days on which the papers of an Antrag can have become complete. */
export interface CompleteDays {
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** False where the day on which a paper came was not kept yet, so that the first day is only a limit. */
  readonly isArrival: boolean;
}

/**
 * The days on which the papers of an Antrag can have become complete: not before it came itself. A period of the law runs
 * from the arrival of the application with all papers (§ 10 (1) sentence 2 HwO), and an earlier day would end it too soon.
 */
export function completeDays(
  { sentAt, enteredBy, receivedOn }: Pick<AntragRecord, 'sentAt' | 'enteredBy' | 'receivedOn'>,
  now: Date,
): CompleteDays {
  const until = berlinDate(now);
  const arrival = receivedOn ?? (enteredBy === null ? berlinDate(sentAt) : null);
  return { from: arrival ?? addDays(until, -longestDays), until, isArrival: arrival !== null };
}

/**
 * Notes since when all papers of an Antrag are there, and with it the day until which it has to be decided; or that they
 * are not complete after all, and nothing runs. Anybody of the department may. Its person reads it in the history. Refuses
 * a day on which they cannot have been (`wrong-day`).
 */
export async function noteComplete(
  tx: Tx,
  art: Antragsart,
  nummer: number,
  act: OfficeAct,
  since: IsoDate | null,
): Promise<Result<undefined, 'unknown' | 'changed-meanwhile' | 'not-now' | 'wrong-day'>> {
  const antrag = await holdAntragOf(tx, art, nummer);
  if (!antrag) return refused('unknown');
  if (antrag.revision !== act.revision) return refused('changed-meanwhile');
  const days = completeDays(antrag, act.now);
  if (since !== null && (since < days.from || since > days.until)) return refused('wrong-day');
  const completeness = completeSince(art, since);
  if (!completeness || !isWithOffice(antrag.state)) return refused('not-now');
  await updateAntrag(tx, nummer, antrag.state, { dueOn: completeness.dueOn });
  await noteCompleteness(tx, antrag, completeness, act, act.now);
  await announceAntrag(tx, antrag);
  return done(undefined);
}
