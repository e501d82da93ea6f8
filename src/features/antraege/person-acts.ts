import { done, refused, type Result } from '../../lib/result.ts';
import { isUuid } from '../../lib/uuid.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { Antragsart } from '../../platform/feature/antrag.ts';
import { answerEnded, endQuestion, findQuestion, openQuestions } from './history-queries.ts';
import { moveAntrag, type MoveRefusal } from './move-antrag.ts';
import { holdAntrag } from './queries.ts';
import { tellApplicant } from './tell-applicant.ts';

/** Who does something with their Antrag. */
export interface PersonAct {
  readonly accountId: string;
  readonly now: Date;
}

/** Most characters of an answer. */
export const longestAnswer = 4000;

/** Why an answer was not taken. */
export type AnswerRefusal = MoveRefusal | 'missing' | 'too-long' | 'other-question';

/**
 * Answers a question; the Antrag goes on. One that has ended meanwhile without an answer takes it all the same while nobody
 * has decided, so that nothing of what a person wrote is lost. Refuses what answers another question than the one that is
 * open by now (`other-question`), and a second answer to the same (`not-now`); the same answer once more changes nothing.
 * @param questionId of the question that the person was shown; the open one where it is none
 */
export async function answerQuestion(
  tx: Tx,
  art: Antragsart,
  nummer: number,
  { accountId, now }: PersonAct,
  typed: string,
  questionId = '',
): Promise<Result<undefined, AnswerRefusal>> {
  const answer = typed.replace(/\r\n?/g, '\n').toWellFormed().replaceAll('\0', '').trim();
  if (answer === '') return refused('missing');
  if ([...answer].length > longestAnswer) return refused('too-long');
  await holdAntrag(tx, nummer);
  const open = (await openQuestions(tx, [nummer])).get(nummer);
  const shown = isUuid(questionId) ? await findQuestion(tx, nummer, questionId) : open;
  if (shown?.answer === answer) return done(undefined);
  if (open && shown?.id !== open.id) return refused('other-question');
  if (!shown || shown.answer !== null) return refused('not-now');
  const act = { by: { kind: 'person', accountId }, now, note: answer } as const;
  const moved = await moveAntrag(tx, art, nummer, 'answer', act);
  if (!moved.ok) return moved;
  await (open ? endQuestion(tx, nummer, { answer, now }) : answerEnded(tx, shown.id, answer));
  return done(undefined);
}

/**
 * Withdraws an Antrag; an open question ends with it. Where a colleague does, whoever sent it is told, or those who act for
 * the Betrieb or Person in their place.
 */
export async function withdrawAntrag(
  tx: Tx,
  art: Antragsart,
  nummer: number,
  { accountId, now }: PersonAct,
): Promise<Result<undefined, MoveRefusal>> {
  const moved = await moveAntrag(tx, art, nummer, 'withdraw', { by: { kind: 'person', accountId }, now });
  if (!moved.ok) return moved;
  await endQuestion(tx, nummer, { answer: null, now });
  await art.onWithdrawn?.(tx, moved.value.antrag, now);
  const { antrag } = moved.value;
  if (antrag.accountId !== accountId)
    await tellApplicant(tx, art, antrag, { what: 'withdrawn-by-other' }, now, accountId);
  return done(undefined);
}
