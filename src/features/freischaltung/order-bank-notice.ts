import type { Tx } from '../../platform/database/handles.ts';
import { insertLetter, type SubjectRef } from './queries.ts';
import type { WrittenWords } from './tables.ts';

export { writtenLetter } from './letters/written-letter.ts';
export type { WrittenWords } from './tables.ts';

/**
 * Has a Betrieb or Person told by letter of a new bank account, where the register has no e-mail address of it: to the
 * postal address that the register holds when it is printed. The letter waits with those about new access.
 * @param requestedBy the account that named the bank account; null where the office did
 */
export async function orderBankNotice(
  tx: Tx,
  order: {
    readonly to: SubjectRef;
    readonly words: WrittenWords;
    readonly requestedBy: string | null;
    readonly now: Date;
  },
): Promise<void> {
  const { to, words: written, requestedBy, now: at } = order;
  await insertLetter(tx, { ...to, letterKind: 'bank-notice', state: 'queued', written, requestedBy, at });
}
