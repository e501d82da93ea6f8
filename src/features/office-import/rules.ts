/**
 * How far a file is. `receiving`: it is being sent; `checking`: it is compared with the register; `checked`: the report
 * is there and somebody decides; `refused`: the file as a whole can't be used; `applying`, `applied`, `undoing`,
 * `undone`; `discarded`: nobody wanted it.
 */
export const importStates = [
  'receiving',
  'checking',
  'checked',
  'refused',
  'applying',
  'applied',
  'undoing',
  'undone',
  'discarded',
] as const;

/** See {@link importStates}. */
export type ImportState = (typeof importStates)[number];

/** States in which the worker does something by itself. */
export const workedStates = ['checking', 'applying', 'undoing'] as const satisfies readonly ImportState[];

/** Whether the worker is at it. */
export function isUnderWay(state: ImportState): boolean {
  return (workedStates as readonly ImportState[]).includes(state);
}

/** So often the worker tries by itself; then somebody decides, and until then it leaves the file alone. */
export const mostFailures = 3;

/** Whether the worker has given a file up for a reason that is not the file's. */
export function hasFailed({
  state,
  failures,
}: {
  readonly state: ImportState;
  readonly failures: number;
}): boolean {
  return isUnderWay(state) && failures >= mostFailures;
}

/** A million Betriebe are a quarter of this. */
export const mostFileBytes = 1024 * 1024 * 1024;

/** Why the newest import can't be taken back. */
export type UndoRefusal = 'later-import' | 'in-use' | 'not-newest' | 'forgotten';

/** So many rows of a report stand on its page; the file that can be downloaded has more. */
export const mostOnPage = 100;

/** So many changes are listed before a file is applied. */
export const mostPreviewed = 100_000;
