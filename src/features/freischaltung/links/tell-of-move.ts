import type { Tx } from '../../../platform/database/handles.ts';
import type { AccountPair } from '../../../platform/feature/feature.ts';
import { sendMail } from '../../../platform/mail/outbox.ts';
import { findAccountById } from '../../accounts/index.ts';
import { tellOfAccess } from '../administrators/tell-administrators.ts';
import { loadSubject } from '../pin-subject.ts';
import { findBetriebLinks, insertLetter, type SubjectRef } from '../queries.ts';
import { linkMovedMail } from './mails/link-moved-mail.ts';

/**
 * Tells once that somebody acts with another account from now on: the administrators of the Betrieb, and the address on
 * file as it is told of new access, by mail, or by letter where a Betrieb has none. A Person is told where the address
 * on file is another than that of the account. Nothing is told of a Betrieb that has left the register.
 */
export async function tellOfMove(
  tx: Tx,
  { from, to }: AccountPair,
  ref: SubjectRef,
  now: Date,
): Promise<void> {
  const former = await findAccountById(tx, from);
  const account = await findAccountById(tx, to);
  if (!former || !account) return;
  const subject = await loadSubject(tx, ref);
  const { email } = subject.record;
  if (subject.kind === 'betrieb') {
    const links = await findBetriebLinks(tx, to, now);
    const link = links.find(({ betriebId }) => betriebId === ref.id);
    if (!link) return;
    await tellOfAccess(tx, {
      what: 'moved',
      betriebId: ref.id,
      accountId: to,
      person: account,
      former,
      roles: link.roles,
      by: null,
      at: now,
    });
    if (!email) {
      await insertLetter(tx, {
        ...ref,
        letterKind: 'link-notice',
        state: 'queued',
        requestedBy: to,
        at: now,
      });
    }
  }
  if (!email || (subject.kind === 'person' && email.toLowerCase() === account.email.toLowerCase())) return;
  const content = linkMovedMail(tx.chamber, 'de', { former, account, subject, at: now });
  await sendMail(
    tx,
    { kind: 'freischaltung.link-moved', to: email, belongsTo: null, locale: 'de', content },
    now,
  );
}
