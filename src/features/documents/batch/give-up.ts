import type { Tx } from '../../../platform/database/handles.ts';
import { discardBatch } from './begin.ts';
import { selectUndecided } from './queries.ts';

/** Gives up Sammelzustellungen about which nobody has decided for so long; what was sent for them is forgotten. */
export async function giveUpUndecided(tx: Tx, writtenBefore: Date, most: number): Promise<void> {
  for (const id of await selectUndecided(tx, writtenBefore, most)) await discardBatch(tx, id);
}
