import type { OutsideMove } from '../../lib/antrag-words.ts';
import { done, refused, type Result } from '../../lib/result.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { Antragsart } from '../../platform/feature/antrag.ts';
import type { AntragRecord } from './antrag-record.ts';
import { endQuestion } from './history-queries.ts';
import { type MoveAct, moveAntrag, type MoveRefusal } from './move-antrag.ts';
import { wholeOrNothing } from './office/queue-queries.ts';
import { holdAntragOf } from './as-today.ts';
import { afterMove } from './rules.ts';

/** What somebody outside has decided, or what has made an end of it. */
export interface OutsideDecision {
  readonly move: OutsideMove;
  /** Who did it; somebody outside unless it says otherwise. The person, where they show a proof from outside. */
  readonly by?: MoveAct['by'];
  /** How it stands then, one of the definition's `details`. */
  readonly detail?: string | undefined;
  /** Of the end, for its person. */
  readonly reason?: string | undefined;
  readonly now: Date;
  /** True where what was applied for has come about already, so that `onApproved` has nothing to do. */
  readonly isDone?: true;
}

/** Why it was not decided; an obstacle is the sentence of `onApproved`, of which nothing is left then. */
export type OutsideRefusal =
  | { readonly kind: MoveRefusal }
  | { readonly kind: 'obstacle'; readonly sentence: string };

/**
 * Decides an Antrag from outside the chamber: what its definition does then and the move, in one transaction with the row
 * held. Of two decisions at once the second one meets the end of the first. Nobody is told: the feature that asked outside
 * knows whom to tell what.
 * @returns the Antrag as it was before
 */
export async function decideFromOutside(
  tx: Tx,
  art: Antragsart,
  nummer: number,
  { move, by = { kind: 'outsider' }, detail, reason, now, isDone }: OutsideDecision,
): Promise<Result<AntragRecord, OutsideRefusal>> {
  const antrag = await holdAntragOf(tx, art, nummer);
  if (!antrag) return refused({ kind: 'unknown' });
  if (afterMove(move, antrag.state, art.allows) === undefined) return refused({ kind: 'not-now' });
  if (move === 'confirm' && !isDone) {
    const sentence = await wholeOrNothing(tx, async () => await art.onApproved?.(tx, antrag, now));
    if (sentence !== undefined) return refused({ kind: 'obstacle', sentence });
  }
  const change = { detail: detail ?? null, ...(reason === undefined ? {} : { reason }) };
  const moved = await moveAntrag(tx, art, nummer, move, { by, now }, change);
  if (!moved.ok) return refused({ kind: moved.refusal });
  await endQuestion(tx, nummer, { answer: null, now });
  if (move !== 'confirm') await art.onRefused?.(tx, antrag, now);
  return done(antrag);
}

/**
 * Notes that somebody outside was asked once more: the history says so, and open pages show it.
 * @param detail how it stands now, one of the definition's `details`
 */
export async function promptOutside(
  tx: Tx,
  art: Antragsart,
  nummer: number,
  act: Pick<MoveAct, 'by' | 'now'>,
  detail: string,
): Promise<boolean> {
  return (await moveAntrag(tx, art, nummer, 'prompt', act, { detail })).ok;
}
