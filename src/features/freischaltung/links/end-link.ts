import { recordAudit } from '../../../platform/audit/audit.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import { sendMail } from '../../../platform/mail/outbox.ts';
import { type AccountRecord, findAccountById, tellAccount } from '../../accounts/index.ts';
import { lockLinksOfBetrieb } from '../administrators/queries.ts';
import { noteAdministratorGone, tellOfAccess } from '../administrators/tell-administrators.ts';
import { linkEndedNotice } from '../notice-kinds.ts';
import { loadSubject } from '../pin-subject.ts';
import { rolesGive } from '../role-rules.ts';
import type { Subject } from '../subject.ts';
import { type EndReason, toldOfEnd } from './end-rules.ts';
import { accessEndedMail } from './mails/access-ended-mail.ts';
import { linkEndedMail } from './mails/link-ended-mail.ts';
import {
  type EndedLink,
  type EndOnlyIf,
  selectBetriebOfLink,
  selectLinkIdsOf,
  updateLinkEnd,
} from './queries.ts';

/** How a link is ended. */
export interface LinkEnding {
  readonly reason: EndReason;
  /** The account that ended it; null for the worker, the import or a case worker. */
  readonly by: string | null;
  /** A few words of the person's own; they stand with the link; mails tell those of a case worker, and its person reads all among their data. */
  readonly note?: string | undefined;
  readonly now: Date;
  /** Where it came from, as the audit trail says it: an address range, `worker` or `cli`. */
  readonly from: string;
  readonly requestId?: string | undefined;
  /** Whose link it may be: one of this account, or of this Betrieb. Anything else is left alone. */
  readonly onlyIf?: EndOnlyIf | undefined;
}

/**
 * Ends a link, in force at once: rights are evaluated at each request, and a session that acted through it goes on with
 * another link of the account, or none. Reason and time are kept; person and registered address are told by mail in
 * the language of each, see {@link toldOfEnd}. Safe to call twice and at once.
 * @returns the link that was ended; undefined when it was over already or is not one that the caller may end
 */
export async function endLink(tx: Tx, linkId: string, ending: LinkEnding): Promise<EndedLink | undefined> {
  const { reason, by, note, now, onlyIf = {} } = ending;
  const betriebId = await selectBetriebOfLink(tx, linkId);
  // two administrators who leave at once: the second sees that the first is gone
  if (betriebId) await lockLinksOfBetrieb(tx, betriebId);
  const ended = await updateLinkEnd(tx, linkId, {
    reason,
    note: note?.trim() || null,
    by,
    at: now,
    onlyIf,
  });
  if (!ended) return undefined;
  await recordAudit(tx, {
    event: 'freischaltung.link-ended',
    outcome: 'done',
    at: now,
    accountId: by ?? undefined,
    subjects: { link: ended.linkId, account: ended.accountId, [ended.subject.kind]: ended.subject.id },
    facts: { reason },
    from: ending.from,
    requestId: ending.requestId,
  });
  await tellOfEnd(tx, ended, ending);
  if (rolesGive(ended.roles, 'zugaenge') && ended.subject.kind === 'betrieb')
    await noteAdministratorGone(tx, ended.subject.id, ending);
  return ended;
}

/** Ends every link in force of an account, each as {@link endLink} does. */
export async function endLinksOfAccount(
  tx: Tx,
  accountId: string,
  ending: Omit<LinkEnding, 'onlyIf'>,
): Promise<readonly EndedLink[]> {
  const ended: EndedLink[] = [];
  for (const linkId of await selectLinkIdsOf(tx, accountId)) {
    const link = await endLink(tx, linkId, { ...ending, onlyIf: { accountId } });
    if (link) ended.push(link);
  }
  return ended;
}

async function tellOfEnd(tx: Tx, ended: EndedLink, ending: LinkEnding): Promise<void> {
  const { reason, by, now } = ending;
  // what the chamber's own people write is meant for whom it concerns
  const because = reason === 'case-worker' ? ending.note : undefined;
  const account = await findAccountById(tx, ended.accountId);
  if (!account) return;
  const subject = await loadSubject(tx, ended.subject);
  const told = toldOfEnd[reason];
  if (told.person) {
    await tellAccount(
      tx,
      ended.accountId,
      {
        kind: 'freischaltung.link-ended',
        notice: linkEndedNotice,
        write: (chamber, locale, to) =>
          linkEndedMail(chamber, locale, { account: to, subject, reason, because, at: now }),
      },
      now,
    );
  }
  if (told.administrators && subject.kind === 'betrieb') {
    await tellOfAccess(tx, {
      what: 'ended',
      betriebId: subject.record.id,
      accountId: account.id,
      person: account,
      roles: [],
      by,
      at: now,
    });
  }
  const registered = told.registered && registeredAddress(subject, account);
  if (registered) {
    const content = accessEndedMail(tx.chamber, 'de', { account, subject, because, at: now });
    await sendMail(
      tx,
      { kind: 'freischaltung.access-ended', to: registered, belongsTo: null, locale: 'de', content },
      now,
    );
  }
}

/** The address on file, unless the account has the same: then one mail says it all. A letter would cost more than it tells. */
function registeredAddress(subject: Subject, account: AccountRecord): string | undefined {
  const { email } = subject.record;
  return email && email.toLowerCase() !== account.email.toLowerCase() ? email : undefined;
}
