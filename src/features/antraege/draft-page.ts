import type { Antragsart } from '../../platform/feature/antrag.ts';
import { carriedOver, papersFor, stepsFor } from './answers.ts';
import type { DraftRecord } from './antrag-record.ts';
import { papersPage } from './paths.ts';

/** Where somebody goes on with a draft: the page after the last one that was sent. */
export function nextPage(art: Antragsart, draft: Pick<DraftRecord, 'answers' | 'version' | 'step'>): string {
  const { answers } = carriedOver(art, { ...draft, leftOver: {} });
  const steps = stepsFor(art, answers);
  const at = steps.findIndex(({ id }) => id === draft.step);
  const next = steps[at + 1]?.id;
  if (next !== undefined) return next;
  return papersFor(art, answers).length > 0 ? papersPage : 'pruefen';
}
