import type { Db, Tx } from '../../platform/database/handles.ts';
import { wakeJob } from '../../platform/jobs/job.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import { findAccountById, tellAccount } from '../accounts/index.ts';
import { type BetriebRecord, findBetriebById } from '../betriebe/index.ts';
import { accessNotice } from './administrators/notice-kinds.ts';
import { tellOfAccess } from './administrators/tell-administrators.ts';
import type { BetriebLinkRefusal, LinkingAccount, LinkRefusal, Subject } from './subject.ts';
import { raiseLink } from './link-queries.ts';
import { lockAccountForLinking } from './lock-for-linking.ts';
import { linkedMail } from './mails/linked-mail.ts';
import { newLinkNoticeMail } from './mails/new-link-notice-mail.ts';
import { linkedNotice } from './notice-kinds.ts';
import { findBetriebLinks, insertLetter, insertLink, findPersonLinks } from './queries.ts';
import { type LinkRole, rolesGive } from './role-rules.ts';
import type { LinkMethod } from './rules.ts';
import { freischaltungSettings } from './settings.ts';

/**
 * Says whether an account may be linked to this subject now, and makes its other requests wait until the end of the
 * transaction, so that the answer still holds when the link is stored.
 */
export async function checkLinkable(
  tx: Tx,
  account: LinkingAccount,
  subject: Subject,
  now: Date,
  insteadOf?: string,
): Promise<LinkRefusal | undefined> {
  if (subject.kind === 'betrieb') return checkBetriebLinkable(tx, account, subject.record, now, insteadOf);
  await lockAccountForLinking(tx, account.accountId, now);
  const [link] = await findPersonLinks(tx, account.accountId);
  if (!link) return undefined;
  return link.personId === subject.record.id
    ? { kind: 'already-linked' }
    : { kind: 'other-person', current: link.name };
}

/**
 * The same for a Betrieb: one or several at a time, as the profile says (seed 003). Whatever the proof, of many links
 * wanted at once no more are made than the profile allows. Who acts for it already with fewer rights than all, or for
 * a time only, may prove it once more and gets them all.
 * @param insteadOf a link of the account that does not count, since the caller ends it in the same transaction
 */
export async function checkBetriebLinkable(
  tx: Tx,
  account: LinkingAccount,
  betrieb: BetriebRecord,
  now: Date,
  insteadOf?: string,
): Promise<BetriebLinkRefusal | undefined> {
  await lockAccountForLinking(tx, account.accountId, now);
  return betriebObstacle(tx, account, betrieb, now, insteadOf);
}

/** What stands against linking an account to a Betrieb just now, for pages that say so before anybody presses. */
export async function betriebObstacle(
  db: Db,
  account: Pick<LinkingAccount, 'accountId'>,
  betrieb: Pick<BetriebRecord, 'id'>,
  now: Date,
  insteadOf?: string,
): Promise<BetriebLinkRefusal | undefined> {
  const all = await findBetriebLinks(db, account.accountId, now);
  const own = all.find((link) => link.betriebId === betrieb.id);
  if (own && rolesGive(own.roles, 'zugaenge') && own.endsAt === null) return { kind: 'already-linked' };
  if (own) return undefined;
  const links = all.filter(({ linkId }) => linkId !== insteadOf);
  const most = freischaltungSettings.of(db.chamber).maxBetriebe;
  if (links.length < most) return undefined;
  return { kind: 'too-many-betriebe', most, current: links.map((link) => link.name).join(', ') };
}

/** What wakes jobs that wait for a link, whatever proof made it. */
export const linkMade = 'freischaltung.linked';

/**
 * Links an account to a Betrieb or Person, in force at once. The person gets a mail, and the registered address of
 * the Betrieb is told who acts for it now: by mail, or by letter where the register holds no e-mail address. A Person
 * is told by mail where another address is on file.
 * The caller has checked in this transaction that it may be linked.
 * @returns the link's id
 */
export async function linkAccount(
  tx: Tx,
  request: {
    readonly account: LinkingAccount;
    readonly subject: Subject;
    readonly method: LinkMethod;
    readonly now: Date;
    /** For a Betrieb: Verwaltung unless it says otherwise, also where the account had fewer roles before. */
    readonly roles?: readonly LinkRole[];
    /** Where access is given for a time only. */
    readonly endsAt?: Date | null;
    /** Why a case worker gives it; told to everybody concerned, who cannot switch that off. */
    readonly reason?: string;
    /** Whose invitation the person accepted; told to all who administer the Betrieb. */
    readonly invitedBy?: string;
  },
): Promise<string> {
  const { account, subject, method, now, roles, endsAt, reason, invitedBy } = request;
  const ref = { kind: subject.kind, id: subject.record.id };
  const raised =
    subject.kind === 'betrieb' && roles === undefined
      ? await raiseLink(tx, account.accountId, subject.record.id)
      : undefined;
  const linkId =
    raised ??
    (await insertLink(tx, { ...ref, accountId: account.accountId, method, at: now, roles, endsAt }));
  await tellAccount(
    tx,
    account.accountId,
    {
      kind: 'freischaltung.linked',
      notice: reason === undefined ? linkedNotice : accessNotice,
      write: (chamber, locale, to) => linkedMail(chamber, locale, to, subject, reason),
    },
    now,
  );
  await tellOfLink(tx, account, subject, now, reason);
  if (subject.kind === 'betrieb')
    await tellColleagues(tx, account, subject.record, { roles, invitedBy }, now);
  await wakeJob(tx, linkMade);
  return linkId;
}

/**
 * Tells that a file of the chamber has linked an account to a Betrieb: its person, the registered address, and who
 * administers the Betrieb.
 */
export async function tellOfImportedLink(
  tx: Tx,
  accountId: string,
  betriebId: string,
  now: Date,
): Promise<void> {
  const account = await findAccountById(tx, accountId);
  const record = await findBetriebById(tx, betriebId);
  if (!account || !record) return;
  await tellAccount(
    tx,
    accountId,
    {
      kind: 'freischaltung.linked',
      notice: linkedNotice,
      write: (chamber, locale, to) => linkedMail(chamber, locale, to, { kind: 'betrieb', record }),
    },
    now,
  );
  await tellBetrieb(tx, { ...account, accountId }, record, now);
  await tellColleagues(tx, { ...account, accountId }, record, {}, now);
}

function tellColleagues(
  tx: Tx,
  account: LinkingAccount,
  betrieb: BetriebRecord,
  { roles, invitedBy }: { roles?: readonly LinkRole[] | undefined; invitedBy?: string | undefined },
  now: Date,
): Promise<void> {
  return tellOfAccess(tx, {
    what: 'new',
    betriebId: betrieb.id,
    accountId: account.accountId,
    person: account,
    roles: roles ?? ['verwaltung'],
    invitedBy,
    by: null,
    at: now,
  });
}

/** Tells the address on file of a Betrieb or Person who acts for it from now on. */
async function tellOfLink(
  tx: Tx,
  account: LinkingAccount,
  subject: Subject,
  now: Date,
  reason?: string,
): Promise<void> {
  if (subject.kind === 'betrieb') await tellBetrieb(tx, account, subject.record, now, reason);
  else await tellPerson(tx, account, subject, now);
}

async function tellBetrieb(
  tx: Tx,
  account: LinkingAccount,
  betrieb: BetriebRecord,
  now: Date,
  reason?: string,
): Promise<void> {
  if (betrieb.email) {
    const subject = { kind: 'betrieb', record: betrieb } as const;
    const content = newLinkNoticeMail(tx.chamber, 'de', account, subject, now, reason);
    await sendMail(
      tx,
      { kind: 'freischaltung.link-notice', to: betrieb.email, belongsTo: null, locale: 'de', content },
      now,
    );
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

/** Tells the address on file of a Person, unless it is that of the account itself. */
async function tellPerson(
  tx: Tx,
  account: LinkingAccount,
  subject: Extract<Subject, { kind: 'person' }>,
  now: Date,
): Promise<void> {
  const { email } = subject.record;
  if (!email || email.toLowerCase() === account.email.toLowerCase()) return;
  const content = newLinkNoticeMail(tx.chamber, 'de', account, subject, now);
  await sendMail(
    tx,
    { kind: 'freischaltung.link-notice', to: email, belongsTo: null, locale: 'de', content },
    now,
  );
}
