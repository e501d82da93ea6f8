import { recordAudit } from '../../../platform/audit/audit.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import { sendMail } from '../../../platform/mail/outbox.ts';
import { tellAccount } from '../../accounts/index.ts';
import { findBetriebById, hasLeftRegister, printedNummer } from '../../betriebe/index.ts';
import { noteWithoutAdministrator } from '../direct-link/queries.ts';
import { freischaltungSettings } from '../settings.ts';
import { type AccessChange, accessChangeMail } from './mails/access-change-mail.ts';
import { noAdministratorMail } from './mails/no-administrator-mail.ts';
import { accessNotice } from './notice-kinds.ts';
import { countColleagues, selectAdministrators } from './queries.ts';

/** A change of somebody's access, before the Betrieb's name is looked up. */
export type AccessChanged = Omit<AccessChange, 'betrieb' | 'number'> & {
  readonly betriebId: string;
  readonly accountId: string;
  /** Who did it; needs no mail about it. */
  readonly by: string | null;
};

/**
 * Tells the administrators of a Betrieb that somebody got access, other roles, another account, or lost it; of changed roles also the
 * person. Whoever did it and whoever got or lost the access hears of it elsewhere. Nobody can switch this off. Of a
 * Betrieb that has left the register nothing is told: nobody can look after its access any more.
 */
export async function tellOfAccess(tx: Tx, change: AccessChanged): Promise<void> {
  const record = await findBetriebById(tx, change.betriebId);
  if (!record || hasLeftRegister(record, change.at)) return;
  const facts = { ...change, betrieb: record.name, number: printedNummer(record) };
  const administrators = (await selectAdministrators(tx, change.betriebId, change.at)).map(
    ({ accountId }) => accountId,
  );
  const told = new Set(administrators.filter((accountId) => accountId !== change.accountId));
  if (change.what === 'roles') told.add(change.accountId);
  if (change.by) told.delete(change.by);
  for (const accountId of told) {
    await tellAccount(
      tx,
      accountId,
      {
        kind: 'freischaltung.access-changed',
        notice: accessNotice,
        write: (chamber, locale, to) => accessChangeMail(chamber, locale, to, facts),
      },
      change.at,
    );
  }
}

/**
 * Notes that a Betrieb has lost its last administrator: in the audit trail; and where colleagues go on without one, in
 * the office until somebody has seen it, and by mail where the profile says so. A Betrieb for which nobody acts any more needs no mail: the next PIN makes an administrator.
 * Called after a link with Verwaltung has ended or was given up; says nothing while somebody has it.
 */
export async function noteAdministratorGone(
  tx: Tx,
  betriebId: string,
  event: { readonly by: string | null; readonly now: Date; readonly from: string },
): Promise<void> {
  if ((await selectAdministrators(tx, betriebId, event.now)).length > 0) return;
  const record = await findBetriebById(tx, betriebId);
  if (!record || hasLeftRegister(record, event.now)) return;
  const colleagues = await countColleagues(tx, betriebId, event.now);
  await recordAudit(tx, {
    event: 'freischaltung.no-administrator',
    outcome: 'done',
    at: event.now,
    accountId: event.by ?? undefined,
    subjects: { betrieb: betriebId },
    facts: { colleagues },
    from: event.from,
  });
  if (colleagues === 0) return;
  await noteWithoutAdministrator(tx, betriebId, colleagues, event.now);
  if (freischaltungSettings.of(tx.chamber).lastAdministrator === 'office') return;
  const content = noAdministratorMail(tx.chamber, 'de', {
    betrieb: record.name,
    number: printedNummer(record),
    colleagues,
  });
  const to = tx.chamber.identity.serviceEmail;
  await sendMail(
    tx,
    { kind: 'freischaltung.no-administrator', to, belongsTo: null, locale: 'de', content },
    event.now,
  );
}
