import type { Tx } from '../../../platform/database/handles.ts';
import { deleteSessionsOf } from '../queries.ts';
import { deletePendingOf } from './queries.ts';

/** Ends every session of an account, and every sign-in that waits for its second factor. */
export async function endSignInsOf(tx: Tx, accountId: string): Promise<void> {
  await deleteSessionsOf(tx, accountId);
  await deletePendingOf(tx, accountId);
}
