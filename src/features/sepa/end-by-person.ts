import { done, refused, type Result } from '../../lib/result.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { MandateRecord } from './mandate.ts';
import { lockMandatesOf, selectMandate } from './queries.ts';
import { endMandate } from './state-queries.ts';

/**
 * Revokes a mandate; one by which nothing could be collected yet is taken back. From then on the chamber sends no
 * collection to the bank. Refused where it has ended before.
 * @returns the mandate as it has ended: a file for the bank may have been made since it was shown
 */
export async function endByPerson(
  tx: Tx,
  { id, owner }: Pick<MandateRecord, 'id' | 'owner'>,
  now: Date,
): Promise<Result<{ readonly mandate: MandateRecord; readonly why: 'revoked' | 'taken-back' }, 'already'>> {
  await lockMandatesOf(tx, owner);
  const before = await selectMandate(tx, id);
  const why = before?.state === 'active' ? 'revoked' : 'taken-back';
  const mandate = await endMandate(tx, id, why, now);
  return mandate ? done({ mandate, why }) : refused('already');
}
