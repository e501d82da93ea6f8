import type { Db } from '../../platform/database/handles.ts';
import { takenOverAt } from '../accounts/index.ts';
import { selectChangedAt } from './queries.ts';

/**
 * When the address of an account was last changed, or it took over another account's belongings, by its person or by a
 * merge of the office; null where never. Whoever does something that a stolen mailbox could be used for asks this first.
 */
export async function addressChangedAt(db: Db, accountId: string): Promise<Date | null> {
  const changed = await selectChangedAt(db, accountId);
  const takenOver = await takenOverAt(db, accountId);
  if (changed === null || takenOver === null) return changed ?? takenOver;
  return changed > takenOver ? changed : takenOver;
}
