import type { Antragsart, AntragField, AntragStep } from '../../../platform/feature/antrag.ts';
import type { AntragRecord } from '../antrag-record.ts';
import { fieldsFor, stepsFor } from '../answers.ts';

/** The fields of an Antrag that ask for something else than what was known when it was sent. */
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

/** What is decided at once: a field by itself, or those of a page that are one fact. */
export interface OpenDecision {
  /** Of the field whose choice decides. */
  readonly name: string;
  readonly fields: readonly AntragField[];
  /** The page where its fields are one fact; undefined for a field by itself. */
  readonly asOne: AntragStep | undefined;
}

/** What still has to be decided of an open Antrag, each with the fields that it is about. */
export function openDecisions(
  art: Antragsart,
  antrag: Pick<AntragRecord, 'answers' | 'before' | 'decisions'>,
): readonly OpenDecision[] {
  const decisions: OpenDecision[] = [];
  for (const field of openChanges(art, antrag)) {
    const asOne = art.steps.find(({ decidedAsOne, fields }) => decidedAsOne && fields.includes(field));
    const begun = asOne && decisions.findIndex((one) => one.asOne === asOne);
    const earlier = begun === undefined ? undefined : decisions[begun];
    if (begun !== undefined && earlier) decisions[begun] = { ...earlier, fields: [...earlier.fields, field] };
    else decisions.push({ name: field.name, fields: [field], asOne });
  }
  return decisions;
}
