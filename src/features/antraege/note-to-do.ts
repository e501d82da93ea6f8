import type { Tx } from '../../platform/database/handles.ts';
import { updateToDo } from './queries.ts';

/**
 * Notes what the person of an Antrag has to do whatever the office does meanwhile: it is listed first until it is taken
 * back.
 * @param toDo one of the definition's `details` with `toDo`; null where nothing is to do any more
 */
export function noteToDo(tx: Tx, nummer: number, toDo: string | null): Promise<void> {
  return updateToDo(tx, nummer, toDo);
}
