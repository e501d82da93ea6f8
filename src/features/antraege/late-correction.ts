import type { Db } from '../../platform/database/handles.ts';
import type { Antragsart } from '../../platform/feature/antrag.ts';
import type { DraftRecord } from './antrag-record.ts';
import { findAntrag } from './queries.ts';
import { afterMove } from './rules.ts';

/** Whether a draft would correct an Antrag that has changed since, or cannot be corrected any more: it is not sent. */
export async function isLateCorrection(
  db: Db,
  art: Antragsart,
  { corrects, correctsRevision }: Pick<DraftRecord, 'corrects' | 'correctsRevision'>,
): Promise<boolean> {
  if (corrects === null) return false;
  const antrag = await findAntrag(db, corrects);
  if (!antrag || antrag.revision !== correctsRevision) return true;
  return afterMove('correct', antrag.state, art.allows) === undefined;
}
