import type { Antragsart } from '../../platform/feature/antrag.ts';
import { carriedOver, stepsFor } from './answers.ts';
import type { DraftRecord } from './antrag-record.ts';

/** Where somebody goes on with a draft: the page after the last one that was sent. */
export function nextPage(art: Antragsart, draft: Pick<DraftRecord, 'answers' | 'version' | 'step'>): string {
  const steps = stepsFor(art, carriedOver(art, { ...draft, leftOver: {} }).answers);
  const at = steps.findIndex(({ id }) => id === draft.step);
  return steps[at + 1]?.id ?? 'pruefen';
}
