import type { Antragsart, AntragField } from '../../../platform/feature/antrag.ts';
import type { AntragRecord } from '../antrag-record.ts';
import { fieldsFor, stepsFor } from '../answers.ts';

/** The fields of an Antrag that ask for something else than what was known when it was sent: each is decided by itself. */
export function proposedChanges(
  art: Antragsart,
  { answers, before }: Pick<AntragRecord, 'answers' | 'before'>,
): readonly AntragField[] {
  return stepsFor(art, answers)
    .flatMap((step) => fieldsFor(art, step, answers))
    .filter(({ name, proposes }) => proposes !== undefined && (answers[name] ?? '') !== (before[name] ?? ''));
}

/** Those of an open Antrag that still have to be decided; some come into force by themselves, or have. */
export function openChanges(
  art: Antragsart,
  antrag: Pick<AntragRecord, 'answers' | 'before' | 'decisions'>,
): readonly AntragField[] {
  return proposedChanges(art, antrag).filter(
    ({ name, byItself }) => !byItself && antrag.decisions[name] === undefined,
  );
}
