import type { Tx } from '../../platform/database/handles.ts';
import { lockAccount, selectOverdueLinksOf } from './link-queries.ts';
import { endLink } from './links/end-link.ts';

/**
 * Makes requests of one account for links wait for each other, so that limits on their number hold at once; what was
 * given for a time that is over ends on this occasion, on record and told as by the job that ends it otherwise.
 */
export async function lockAccountForLinking(tx: Tx, accountId: string, now: Date): Promise<void> {
  // before the account is held: whoever changes access holds the Betrieb first, and its people after
  for (const linkId of await selectOverdueLinksOf(tx, accountId, now)) {
    await endLink(tx, linkId, { reason: 'time-over', by: null, now, from: 'worker', onlyIf: { accountId } });
  }
  await lockAccount(tx, accountId);
}
