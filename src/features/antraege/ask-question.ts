import { addDays, berlinDate, type IsoDate } from '../../lib/dates.ts';
import { done, refused, type Result } from '../../lib/result.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { Antragsart } from '../../platform/feature/antrag.ts';
import { insertQuestion } from './history-queries.ts';
import { moveAntrag, type MoveRefusal } from './move-antrag.ts';
import { longestAnswer } from './person-acts.ts';
import { antraegeSettings } from './settings.ts';
import { tellApplicant } from './tell-applicant.ts';

/** What the office asks, and how it was shown the Antrag. */
export interface Asking {
  readonly staffId: string;
  readonly now: Date;
  readonly revision: number;
  readonly text: string;
  /** Last day for the answer; the usual one where it says none. */
  readonly dueOn?: IsoDate;
}

/** Why a question was not asked. */
export type AskRefusal = MoveRefusal | 'missing' | 'too-long' | 'too-soon';

/** Asks the person something; the Antrag rests until it is answered or the day is over. They are told by mail. */
export async function askQuestion(
  tx: Tx,
  art: Antragsart,
  nummer: number,
  { staffId, now, revision, text, dueOn = usualDay(tx, art, now) }: Asking,
): Promise<Result<undefined, AskRefusal>> {
  const question = text.replace(/\r\n?/g, '\n').replaceAll('\0', '').trim();
  if (question === '') return refused('missing');
  if ([...question].length > longestAnswer) return refused('too-long');
  if (dueOn <= berlinDate(now)) return refused('too-soon');
  const act = { by: { kind: 'office', staffId }, now, revision, note: question } as const;
  const moved = await moveAntrag(tx, art, nummer, 'ask', act);
  if (!moved.ok) return moved;
  await insertQuestion(tx, { nummer, text: question, askedBy: staffId, dueOn, now });
  await tellApplicant(tx, art, moved.value.antrag, { what: 'asked', dueOn, text: question }, now);
  return done(undefined);
}

/** The last day that a person usually has to answer a question about an Antrag of this kind. */
function usualDay({ chamber }: Tx, art: Antragsart, now: Date): IsoDate {
  return addDays(berlinDate(now), art.answerWithinDays ?? antraegeSettings.of(chamber).answerDays);
}
