import type { Db } from '../../platform/database/handles.ts';
import { selectChangedAt } from './queries.ts';

/**
 * When the address of an account was last changed, or it took over another account's belongings; null where never. Whoever
 * does something that a stolen mailbox could be used for asks this first.
 */
export function addressChangedAt(db: Db, accountId: string): Promise<Date | null> {
  return selectChangedAt(db, accountId);
}
