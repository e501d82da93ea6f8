/** Outcomes of rows that tell of something carried out; most say just `done`. */
const carriedOut = ['done', 'begun', 'confirmed', 'deleted', 'joined'] as const;

/** Outcomes of rows that tell of a step on the way: nobody refused anything, and what was wanted is yet to come. */
const onTheWay = [
  'asked',
  'back',
  'deleting',
  'elsewhere',
  'prove-first',
  'second-factor-asked',
  'text-inserted',
] as const;

/** Outcomes by kind: all others are refusals, or say that there was nothing to do. */
export const outcomesOfKind = { done: carriedOut, open: onTheWay } as const;

export type DoneOutcome = (typeof carriedOut)[number];
export type OpenOutcome = (typeof onTheWay)[number];

/** What kind of outcome it is: carried out, on the way, or neither. */
export type OutcomeKind = 'done' | 'open' | 'not-done';

export const outcomeKinds = ['done', 'open', 'not-done'] as const satisfies readonly OutcomeKind[];

/** Says whether what a row tells of was carried out, is on the way, or did not happen; refusals are not listed. */
export function kindOfOutcome(outcome: string): OutcomeKind {
  const isOne = (of: readonly string[]) => of.includes(outcome);
  return isOne(carriedOut) ? 'done' : isOne(onTheWay) ? 'open' : 'not-done';
}
