import { addDays, type IsoDate } from '../../lib/dates.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { Answers, Antragsart } from '../../platform/feature/antrag.ts';
import { completeSince } from './completeness.ts';
import { isThere } from './missing-papers.ts';
import { papersOfDraft } from './papers.ts';

/**
 * Until when a new Antrag has to be decided: in days from its arrival, or in months from when its papers are complete,
 * which they are from the beginning where each that was wanted came with it.
 * @returns null where nothing runs, or nothing runs yet
 */
export async function firstDueDay(
  tx: Tx,
  art: Antragsart,
  sent: { readonly draftId: string; readonly answers: Answers; readonly receivedOn: IsoDate },
): Promise<IsoDate | null> {
  const { decideWithin, decideWithinDays } = art;
  if (decideWithinDays) return addDays(sent.receivedOn, decideWithinDays);
  if (!decideWithin) return null;
  const papers = await papersOfDraft(tx, art, { id: sent.draftId, corrects: null }, sent.answers);
  return (
    completeSince(art, papers.every(({ files }) => isThere(files)) ? sent.receivedOn : null)?.dueOn ?? null
  );
}
