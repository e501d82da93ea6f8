import type { EmailAddress } from '../../../lib/email-address.ts';
import { done, refused, type Result } from '../../../lib/result.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import { findAccountOrSuccessor } from '../../accounts/index.ts';
import { type BetriebRecord, isLinkable } from '../../betriebe/index.ts';
import { checkBetriebLinkable, linkAccount } from '../link.ts';
import type { BetriebLinkRefusal } from '../subject.ts';
import { type LinkDocument, storeGrounds } from './queries.ts';

/** Why a case worker could not link an account. */
export type ByHandRefusal = BetriebLinkRefusal | { readonly kind: 'unknown' | 'inactive' | 'betrieb' };

/**
 * Links an account with a Betrieb on the word of a case worker, who gives a reason and a document; both are kept with
 * the link. The same limits hold as for any other proof, and the person and the registered address are told why.
 */
export async function linkByHand(
  tx: Tx,
  betrieb: BetriebRecord,
  grounds: {
    readonly email: Pick<EmailAddress, 'folded'>;
    readonly reason: string;
    readonly document: LinkDocument;
    readonly now: Date;
  },
): Promise<Result<{ readonly linkId: string; readonly accountId: string }, ByHandRefusal>> {
  const { reason, document, now } = grounds;
  if (!isLinkable(betrieb, now)) return refused({ kind: 'betrieb' });
  const record = await findAccountOrSuccessor(tx, grounds.email);
  if (!record) return refused({ kind: 'unknown' });
  if (record.state !== 'active') return refused({ kind: 'inactive' });
  const account = { ...record, accountId: record.id };
  const refusal = await checkBetriebLinkable(tx, account, betrieb, now);
  if (refusal) return refused(refusal);
  const linkId = await linkAccount(tx, {
    account,
    subject: { kind: 'betrieb', record: betrieb },
    method: 'case-worker',
    now,
    reason,
  });
  await storeGrounds(tx, linkId, { note: reason, document, at: now });
  return done({ linkId, accountId: record.id });
}
