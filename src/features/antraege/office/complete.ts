import { addCalendarMonths, formatDate, type IsoDate } from '../../../lib/dates.ts';
import { done, refused, type Result } from '../../../lib/result.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import type { Antragsart } from '../../../platform/feature/antrag.ts';
import { announceAntrag } from '../announce-antrag.ts';
import { effectTexts } from '../effect-texts.de.ts';
import { insertEvent } from '../history-queries.ts';
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
  if (!art.decideWithin || !isWithOffice(antrag.state)) return refused('not-now');
  const dueOn = since === null ? null : addCalendarMonths(since, art.decideWithin.months);
  await updateAntrag(tx, nummer, antrag.state, { dueOn });
  const t = effectTexts.for(tx.chamber, antrag.locale);
  const day = (of: IsoDate) => formatDate(of, antrag.locale);
  await insertEvent(tx, nummer, {
    at: act.now,
    by: 'office',
    accountId: null,
    staffId: act.staffId,
    kind: dueOn === null ? 'incomplete' : 'complete',
    from: antrag.state,
    to: antrag.state,
    note:
      since === null || dueOn === null
        ? null
        : t('history.complete.note', { since: day(since), due: day(dueOn) }),
    visible: true,
  });
  await announceAntrag(tx, antrag);
  return done(undefined);
}
