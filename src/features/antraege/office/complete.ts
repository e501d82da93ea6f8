import type { IsoDate } from '../../../lib/dates.ts';
import { done, refused, type Result } from '../../../lib/result.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import type { Antragsart } from '../../../platform/feature/antrag.ts';
import { announceAntrag } from '../announce-antrag.ts';
import { completeSince, noteCompleteness } from '../completeness.ts';
import { holdAntrag, updateAntrag } from '../queries.ts';
import { isWithOffice } from '../rules.ts';
import type { OfficeAct } from './acts.ts';

/**
 * Notes since when all papers of an Antrag are there, and with it the day until which it has to be decided; or that they
 * are not complete after all, and nothing runs. Anybody of the department may. Its person reads it in the history.
 */
export async function noteComplete(
  tx: Tx,
  art: Antragsart,
  nummer: number,
  act: OfficeAct,
  since: IsoDate | null,
): Promise<Result<undefined, 'unknown' | 'changed-meanwhile' | 'not-now'>> {
  const antrag = await holdAntrag(tx, nummer);
  if (!antrag || antrag.art !== art.id) return refused('unknown');
  if (antrag.revision !== act.revision) return refused('changed-meanwhile');
  const completeness = completeSince(art, since);
  if (!completeness || !isWithOffice(antrag.state)) return refused('not-now');
  await updateAntrag(tx, nummer, antrag.state, { dueOn: completeness.dueOn });
  await noteCompleteness(tx, antrag, completeness, act, act.now);
  await announceAntrag(tx, antrag);
  return done(undefined);
}
