import type { AccountMove } from '../../../platform/feature/feature.ts';
import { moveNotes } from './note-queries.ts';

/** What the chamber did about an account stays readable at the one that goes on; the person need not be told of it. */
export const notesMove: AccountMove = {
  belongings: async () => [],
  carryOut: (tx, { from, to }) => moveNotes(tx, from, to),
};
