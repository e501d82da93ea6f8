/**
 * How far a Sammelzustellung is. `draft`: files are to come; `checking`: each is looked at and assigned; `checked`: the
 * report is there and somebody decides; `asked`: a second person decides; `delivering`, `delivered`; `discarded`:
 * nobody wanted it.
 */
export const batchStates = [
  'draft',
  'checking',
  'checked',
  'asked',
  'delivering',
  'delivered',
  'discarded',
] as const;

/** See {@link batchStates}. */
export type BatchState = (typeof batchStates)[number];

/** States in which the worker does something by itself. */
export const workedStates = ['checking', 'delivering'] as const satisfies readonly BatchState[];

/** Whether the worker is at it. */
export function isUnderWay(state: BatchState): boolean {
  return (workedStates as readonly BatchState[]).includes(state);
}

/** Which numbers stand in the names of the files, or in the list. */
export const numberKinds = ['betriebsnummer', 'personennummer'] as const;

/** See {@link numberKinds}. */
export type NumberKind = (typeof numberKinds)[number];

/** What becomes of a document: `refused` and `failed` are told apart by whether it was before or after the decision. */
export const rowStates = ['refused', 'ready', 'delivered', 'failed'] as const;

/** See {@link rowStates}. */
export type RowState = (typeof rowStates)[number];

/** Which way a document goes, as it looked at the check. `box`: it lies there until somebody comes who may open it. */
export type RowWay = 'told' | 'box' | 'post';

/** All files that are sent at once. */
export const mostBatchBytes = 500 * 1024 * 1024;

/** The same in the words of the pages. */
export const mostBatchMegabytes = 500;

/** Files that are chosen one by one; an archive may hold more. */
export const mostChosenFiles = 500;

/** One document, which is in memory while it is looked at. */
export const mostDocumentBytes = 20 * 1024 * 1024;

/** The same in the words of the report. */
export const mostDocumentMegabytes = 20;

/** What an archive may hold unpacked; documents are packed already, so more is a bomb. */
export const mostUnpackedBytes = 2 * 1024 * 1024 * 1024;

/** Documents of one Sammelzustellung: what a person still looks over, and a list that fits into memory. */
export const mostRows = 5000;

/** A list of so many lines is some hundred kilobytes. */
export const mostListBytes = 5 * 1024 * 1024;

/** So many rows stand on a page; the file that can be downloaded has all. */
export const mostOnPage = 100;
