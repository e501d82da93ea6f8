import { done, refused, type Result } from '../../lib/result.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { BetriebRecord } from '../betriebe/index.ts';
import type { LinkingAccount, LinkRefusal, Subject } from './subject.ts';
import { linkedMail } from './mails/linked-mail.ts';
import { newLinkNoticeMail } from './mails/new-link-notice-mail.ts';
import {
  findBetriebLinks,
  insertLetter,
  insertLink,
  isLinkedToPerson,
  lockAccountForLinking,
} from './queries.ts';
import { freischaltungSettings } from './settings.ts';

/**
 * Says whether an account may be linked to this subject now, and makes its other requests wait until the end of the
 * transaction, so that the answer still holds when the link is stored (seed 003: one Betrieb at a time).
 */
export async function checkLinkable(
  tx: Tx,
  account: LinkingAccount,
  subject: Subject,
): Promise<LinkRefusal | undefined> {
  await lockAccountForLinking(tx, account.accountId);
  if (subject.kind === 'person') {
    return (await isLinkedToPerson(tx, account.accountId, subject.record.id))
      ? { kind: 'already-linked' }
      : undefined;
  }
  const links = await findBetriebLinks(tx, account.accountId);
  if (links.some((link) => link.betriebId === subject.record.id)) return { kind: 'already-linked' };
  const most = freischaltungSettings.of(tx.chamber).maxBetriebe;
  if (links.length < most) return undefined;
  return { kind: 'too-many-betriebe', most, current: links.map((link) => link.name).join(', ') };
}

/**
 * Links an account to a Betrieb or Person, in force at once. The person gets a mail, and the registered address of
 * the Betrieb is told who acts for it now: by mail, or by letter where the register holds no e-mail address.
 * @returns the link's id
 */
export async function linkAccount(
  tx: Tx,
  request: {
    readonly account: LinkingAccount;
    readonly subject: Subject;
    readonly method: 'pin' | 'registered-email' | 'case-worker' | 'invitation';
    readonly now: Date;
  },
): Promise<Result<string, LinkRefusal>> {
  const { account, subject, method, now } = request;
  const refusal = await checkLinkable(tx, account, subject);
  if (refusal) return refused(refusal);
  const ref = { kind: subject.kind, id: subject.record.id };
  const linkId = await insertLink(tx, { ...ref, accountId: account.accountId, method, at: now });
  await sendMail(
    tx,
    {
      kind: 'freischaltung.linked',
      to: account.email,
      locale: 'de',
      content: linkedMail(tx.chamber, 'de', account, subject),
    },
    now,
  );
  if (subject.kind === 'betrieb') await tellBetrieb(tx, account, subject.record, now);
  return done(linkId);
}

async function tellBetrieb(
  tx: Tx,
  account: LinkingAccount,
  betrieb: BetriebRecord,
  now: Date,
): Promise<void> {
  if (betrieb.email) {
    const content = newLinkNoticeMail(tx.chamber, 'de', account, betrieb, now);
    await sendMail(tx, { kind: 'freischaltung.link-notice', to: betrieb.email, locale: 'de', content }, now);
    return;
  }
  await insertLetter(tx, {
    kind: 'betrieb',
    id: betrieb.id,
    letterKind: 'link-notice',
    state: 'queued',
    requestedBy: account.accountId,
    at: now,
  });
}
