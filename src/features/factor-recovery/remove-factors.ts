import type { Tx } from '../../platform/database/handles.ts';
import { removeAllFactors } from '../second-factor/index.ts';
import { endSignInsOf } from '../sign-in/index.ts';
import { endRequestsOf } from './queries.ts';
import { tellOfRemoval } from './tell.ts';

/**
 * Removes all factors of an account whose owner was proven otherwise: signs out everywhere, ends what waits, and tells
 * the account by mail.
 */
export async function removeFactors(tx: Tx, accountId: string, now: Date): Promise<void> {
  await removeAllFactors(tx, accountId);
  await endRequestsOf(tx, accountId, 'removed', now);
  await endSignInsOf(tx, accountId);
  await tellOfRemoval(tx, accountId, { kind: 'removed' }, now);
}
