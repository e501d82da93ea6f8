import { done, refused, type Result } from '../../lib/result.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { Antragsart } from '../../platform/feature/antrag.ts';
import { endQuestion } from './history-queries.ts';
import { moveAntrag, type MoveRefusal } from './move-antrag.ts';

/** Who does something with their Antrag. */
export interface PersonAct {
  readonly accountId: string;
  readonly now: Date;
}

/** Most characters of an answer. */
export const longestAnswer = 4000;

/** Why an answer was not taken. */
export type AnswerRefusal = MoveRefusal | 'missing' | 'too-long';

/** Answers the open question; the Antrag goes on. */
export async function answerQuestion(
  tx: Tx,
  art: Antragsart,
  nummer: number,
  { accountId, now }: PersonAct,
  typed: string,
): Promise<Result<undefined, AnswerRefusal>> {
  const answer = typed.replace(/\r\n?/g, '\n').toWellFormed().replaceAll('\0', '').trim();
  if (answer === '') return refused('missing');
  if ([...answer].length > longestAnswer) return refused('too-long');
  const act = { by: { kind: 'person', accountId }, now, note: answer } as const;
  const moved = await moveAntrag(tx, art, nummer, 'answer', act);
  if (!moved.ok) return moved;
  await endQuestion(tx, nummer, { answer, now });
  return done(undefined);
}

/** Withdraws an Antrag; an open question ends with it. */
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
  return done(undefined);
}
