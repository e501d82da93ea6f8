import { recordAudit } from '../../../platform/audit/audit.ts';
import type { Db } from '../../../platform/database/handles.ts';
import type { AccountPair } from '../../../platform/feature/feature.ts';
import type { FourEyesKind } from '../../../platform/feature/office.ts';
import { sendMail } from '../../../platform/mail/outbox.ts';
import { findAccountFacts, holdAccount, leadFormerAddress } from '../../accounts/index.ts';
import type { Mover } from '../../address-change/index.ts';
import { careMail } from '../mails/care-mail.ts';
import { showAccounts } from '../account-page/show-accounts.tsx';
import { pathOf } from '../paths.ts';
import { tellOfCare } from '../tell.ts';
import { careTexts } from '../texts.de.ts';

/** How a request names both accounts. */
export function subjectOf({ from, to }: AccountPair): string {
  return `${from} ${to}`;
}

function pairOf(subject: string): AccountPair {
  const [from = '', to = ''] = subject.split(' ');
  return { from, to };
}

/** How rows of the audit trail name both: what became of the first says the second. */
const subjectsOf = ({ from, to }: AccountPair) => ({ account: from, into: to });

/** What a merge would do, as a second person reads it; undefined where an account is gone. */
export const mergeAccounts: Pick<
  FourEyesKind,
  'id' | 'right' | 'describe' | 'subjectsOf' | 'pageOf' | 'show'
> = {
  id: 'account-care.merge',
  right: 'konten.betreuen',
  subjectsOf: (subject) => subjectsOf(pairOf(subject)),
  pageOf: (subject) => pathOf('account', pairOf(subject).from),
  show: (context, db, subject) => {
    const { from, to } = pairOf(subject);
    return showAccounts(context, db, [from, to]);
  },
  async describe(db, subject, reason) {
    const { from, to } = pairOf(subject);
    const old = await findAccountFacts(db, from);
    const kept = await findAccountFacts(db, to);
    if (!old || !kept) return undefined;
    const nameOf = (account: typeof old) => `${account.firstName} ${account.lastName}, ${account.email}`;
    return careTexts.for(db.chamber, 'de')('request.merge', { from: nameOf(old), to: nameOf(kept), reason });
  },
};

/** A sentence that says why two accounts may not be merged now; undefined when nothing stands against it. */
export async function mergeObstacle(
  db: Db,
  mover: Mover,
  pair: AccountPair,
  now: Date,
): Promise<string | undefined> {
  const t = careTexts.for(db.chamber, 'de');
  if (pair.from === pair.to) return t('merge.same');
  const from = await findAccountFacts(db, pair.from);
  const to = await findAccountFacts(db, pair.to);
  // a locked one would come free under another address, one that is to be deleted would stay
  if (from?.state !== 'active') return t('merge.fromState');
  if (to?.state !== 'active') return t('merge.toState');
  return mover.obstacle(db, pair, { locale: 'de', now });
}

/**
 * Merges two accounts of one person: what hangs on the first goes over, it is closed, its address leads to the other
 * for a year, and both addresses are told. Two people do it: whoever talked one of them into it would act for all of
 * somebody else's Betriebe.
 */
export function mergeKind(mover: Mover): FourEyesKind {
  return {
    ...mergeAccounts,
    async carryOut(tx, subject, now, act) {
      const pair = pairOf(subject);
      // held before they are judged: a lock that comes in this moment must not come free under the other address
      for (const id of [pair.to, pair.from]) await holdAccount(tx, id);
      const { reason } = act;
      const obstacle = await mergeObstacle(tx, mover, pair, now);
      if (obstacle !== undefined) return obstacle;
      const moved = await mover.handOver(tx, pair, { locale: 'de', now });
      if (!moved.ok) return moved.refusal;
      const { from, to } = moved.value;
      await leadFormerAddress(tx, from.emailFolded, to.id, now);
      const { locale } = from;
      const content = careMail(tx.chamber, locale, from, { kind: 'merge-old', email: to.email, reason }, now);
      const mail = { kind: 'account-care.merged-away', to: from.email, belongsTo: to.id, content, locale };
      await sendMail(tx, mail, now);
      await tellOfCare(tx, to.id, { kind: 'merge-new', email: from.email, reason }, now);
      await recordAudit(tx, {
        event: 'account-care.merged',
        outcome: 'done',
        at: now,
        staffId: act.confirmedBy,
        subjects: { ...subjectsOf(pair), asker: act.askedBy },
        from: act.from,
        requestId: act.requestId,
      });
      return undefined;
    },
  };
}
