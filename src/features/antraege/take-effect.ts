import type { Tx } from '../../platform/database/handles.ts';
import type { Antragsart } from '../../platform/feature/antrag.ts';
import { announceAntrag } from './announce-antrag.ts';
import type { AntragRecord } from './antrag-record.ts';
import { endQuestion, insertEvent } from './history-queries.ts';
import { type MoveAct, moveAntrag } from './move-antrag.ts';
import { holdAntragOf } from './as-today.ts';
import { updateAntrag } from './queries.ts';
import { afterMove } from './rules.ts';
import { tellApplicant } from './tell-applicant.ts';

/** What has become of something that an Antrag asked for, without a decision of the office at that moment. */
export interface Effect {
  /** `planned`: it holds from a day to come; `in-force`: it holds now; `overtaken`: something else came before it; `set-aside`: it will not come about; `unconfirmed`: neither, since nobody has confirmed it in time. */
  readonly what: 'planned' | 'in-force' | 'overtaken' | 'set-aside' | 'unconfirmed';
  /** Fields of the definition that it is about. */
  readonly fields: readonly string[];
  readonly by: MoveAct['by'];
  /** True where nothing is left to decide: an open Antrag ends with it, as approved, or as refused where it was not confirmed. */
  readonly ends?: boolean;
  /** How it stands then, one of the definition's `details`. */
  readonly detail?: string | undefined;
  /** True where its person knows, having done it. */
  readonly inSilence?: boolean;
}

/**
 * Does something that an Antrag asked for, with the Antrag held, and notes it: in the history, in the decisions on the
 * fields that hold now (so that nobody decides on them again), and by a mail to its person.
 * @param work does it, also where the Antrag is forgotten by then; says what has become of it, or nothing
 */
export async function takeEffect(
  tx: Tx,
  art: Antragsart,
  nummer: number,
  now: Date,
  work: (antrag: AntragRecord | undefined) => Promise<readonly Effect[]>,
): Promise<readonly Effect[]> {
  const antrag = await holdAntragOf(tx, art, nummer);
  const effects = await work(antrag);
  if (!antrag) return effects;
  const decisions = { ...antrag.decisions };
  for (const effect of effects) {
    const { what, fields, by, ends } = effect;
    if (what === 'in-force' || what === 'planned') for (const field of fields) decisions[field] = 'taken';
    if (what === 'unconfirmed') for (const field of fields) decisions[field] = 'declined';
    await updateAntrag(tx, nummer, antrag.state, { decisions });
    await insertEvent(tx, nummer, {
      at: now,
      by: by.kind,
      accountId: by.kind === 'person' ? by.accountId : null,
      staffId: by.kind === 'office' ? by.staffId : null,
      kind: what,
      from: antrag.state,
      to: antrag.state,
      note: null,
      visible: true,
    });
    const end = what === 'unconfirmed' ? 'deny' : 'confirm';
    if (ends && afterMove(end, antrag.state, art.allows)) {
      await moveAntrag(tx, art, nummer, end, { by, now }, { detail: effect.detail ?? null });
      await endQuestion(tx, nummer, { answer: null, now });
    }
    if (!effect.inSilence) await tellApplicant(tx, art, antrag, { what, fields }, now);
  }
  if (effects.length > 0) await announceAntrag(tx, antrag);
  return effects;
}
