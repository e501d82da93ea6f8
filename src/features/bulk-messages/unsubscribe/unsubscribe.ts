import type { Tx } from '../../../platform/database/handles.ts';
import { chooseNotices, findAccountById } from '../../accounts/index.ts';
import { noticeIds } from '../notice-ids.ts';
import { selectAccountOfRecipient } from '../recipient-queries.ts';
import type { UnsubscribeProof } from './unsubscribe-token.ts';

/**
 * Switches information by mail off for who got a mail, as they could on the page of their notifications; also for the
 * account that has taken over since. Doing it twice changes nothing.
 * @returns whose it was switched off; undefined where the account is gone, so that nothing goes there anyway
 */
export async function unsubscribe(tx: Tx, proof: UnsubscribeProof, now: Date): Promise<string | undefined> {
  const accountId = (await selectAccountOfRecipient(tx, proof.recipientId)) ?? proof.accountId;
  if (!(await findAccountById(tx, accountId))) return undefined;
  await chooseNotices(tx, accountId, [{ id: noticeIds.information, wanted: false }], now);
  return accountId;
}
