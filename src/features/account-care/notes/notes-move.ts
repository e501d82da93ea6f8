import type { AccountMove } from '../../../platform/feature/feature.ts';
import { moveMade } from '../made/made-queries.ts';
import { moveNotes } from './note-queries.ts';

/** What the chamber did about an account stays readable at the one that goes on; the person need not be told of it. */
export const notesMove: AccountMove = {
  belongings: async () => [],
  async carryOut(tx, { from, to }) {
    await moveNotes(tx, from, to);
    await moveMade(tx, from, to);
  },
};
