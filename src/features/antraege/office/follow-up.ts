import { done, refused, type Result } from '../../../lib/result.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import type { Antragsart } from '../../../platform/feature/antrag.ts';
import { announceAntrag } from '../announce-antrag.ts';
import { insertEvent } from '../history-queries.ts';
import { holdAntragOf } from '../as-today.ts';
import { updateAntrag } from '../queries.ts';
import { followUpsIn, isFollowNumber } from '../rules.ts';
import { tellApplicant } from '../tell-applicant.ts';
import type { OfficeAct } from './acts.ts';

/** What a case worker notes after the approval. */
export interface NotedFollowUp {
  readonly id: string;
  /** Empty for none. */
  readonly number: string;
  /** For the person; empty for nothing. */
  readonly text: string;
}

/** Why it was not noted: not in its turn, a number missing or one too many, others were faster. */
export type FollowUpRefusal = 'unknown' | 'changed-meanwhile' | 'not-now' | 'number' | 'no-number';

/**
 * Notes what has come after the approval of an Antrag, in the order that its kind names, and tells its person. Anybody of
 * the department may: whoever decided may have other work by then. The day on which it is forgotten stays that of the
 * decision.
 */
export async function noteFollowUp(
  tx: Tx,
  art: Antragsart,
  nummer: number,
  act: OfficeAct,
  { id, number, text }: NotedFollowUp,
): Promise<Result<undefined, FollowUpRefusal>> {
  const antrag = await holdAntragOf(tx, art, nummer);
  if (!antrag) return refused('unknown');
  if (antrag.revision !== act.revision) return refused('changed-meanwhile');
  const followUp = followUpsIn(art.follows, antrag).find((one) => one.id === id);
  if (!followUp) return refused('not-now');
  if (followUp.number && !isFollowNumber(number)) return refused('number');
  if (!followUp.number && number !== '') return refused('no-number');
  await updateAntrag(tx, nummer, antrag.state, { followUp: id });
  const note = [number, text].filter((part) => part !== '').join('\n');
  await insertEvent(tx, nummer, {
    at: act.now,
    by: 'office',
    accountId: null,
    staffId: act.staffId,
    kind: 'follow-up',
    from: antrag.state,
    to: antrag.state,
    note: note === '' ? null : note,
    visible: true,
    followUp: id,
  });
  await announceAntrag(tx, antrag);
  const told = { number: number === '' ? null : number, text: text === '' ? null : text };
  await tellApplicant(tx, art, antrag, { what: 'followed', followUp: id, ...told }, act.now);
  return done(undefined);
}
