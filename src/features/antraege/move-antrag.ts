import type { AntragMove, AntragState } from '../../lib/antrag-words.ts';
import { done, refused, type Result } from '../../lib/result.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { Antragsart } from '../../platform/feature/antrag.ts';
import { announceAntrag } from './announce-antrag.ts';
import type { AntragRecord } from './antrag-record.ts';
import { insertEvent } from './history-queries.ts';
import { forgottenAt } from './kept-days.ts';
import { holdAntragOf } from './as-today.ts';
import { type MoveChange, updateAntrag } from './queries.ts';
import { afterMove, isOpen } from './rules.ts';

/** Who moves an Antrag, and when. */
export interface MoveAct {
  readonly by:
    | { readonly kind: 'person'; readonly accountId: string }
    | { readonly kind: 'office'; readonly staffId: string }
    | { readonly kind: 'clock' }
    | { readonly kind: 'outsider' };
  readonly now: Date;
  /** The state of the Antrag that the page showed; absent where the move is right whatever has happened since. */
  readonly revision?: number;
  /** What is written into the history. */
  readonly note?: string | undefined;
  /** False for what only the office reads. */
  readonly visible?: boolean;
}

/**
 * Why an Antrag was not moved: `changed-meanwhile`: somebody else has moved or corrected it since the page was drawn;
 * `not-now`: it cannot be done in the state that it is in.
 */
export type MoveRefusal = 'unknown' | 'changed-meanwhile' | 'not-now';

/**
 * Moves an Antrag along the table of `rules.ts`: state, what changes with it, and the line of its history, in one
 * transaction with the row held. Of two at once the second one meets the new state.
 * @param change what changes beside the state; may look at the Antrag as it is held
 * @returns the Antrag as it was before the move, and the state that it is in now
 */
export async function moveAntrag(
  tx: Tx,
  art: Antragsart,
  nummer: number,
  move: AntragMove,
  act: MoveAct,
  change: MoveChange | ((held: AntragRecord) => MoveChange) = {},
): Promise<Result<{ readonly antrag: AntragRecord; readonly state: AntragState }, MoveRefusal>> {
  const antrag = await holdAntragOf(tx, art, nummer);
  if (!antrag) return refused('unknown');
  if (act.revision !== undefined && act.revision !== antrag.revision) return refused('changed-meanwhile');
  const state = afterMove(move, antrag.state, art.allows);
  if (state === undefined) return refused('not-now');
  const changes = typeof change === 'function' ? change(antrag) : change;
  // what is said more closely holds for the state that it was said of
  const detail = changes.detail ?? (state === antrag.state ? (antrag.detail ?? null) : null);
  await updateAntrag(tx, nummer, state, {
    ...(isOpen(state) ? {} : { endedAt: act.now, deletesAt: forgottenAt(art, tx.chamber, act.now) }),
    ...changes,
    detail,
  });
  await insertEvent(tx, nummer, {
    at: act.now,
    by: act.by.kind,
    accountId: act.by.kind === 'person' ? act.by.accountId : null,
    staffId: act.by.kind === 'office' ? act.by.staffId : null,
    kind: move,
    from: antrag.state,
    to: state,
    note: act.note ?? null,
    visible: act.visible ?? true,
    detail: changes.detail ?? null,
  });
  await announceAntrag(tx, antrag);
  return done({ antrag, state });
}
