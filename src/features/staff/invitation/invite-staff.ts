import { done, type Result, refused } from '../../../lib/result.ts';
import { hashToken, makeToken } from '../../../platform/crypto/tokens.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import { sendMail } from '../../../platform/mail/outbox.ts';
import { endLinksOf, insertLink } from '../links-queries.ts';
import { invitationMail } from '../mails/link-mails.ts';
import {
  insertStaff,
  lockStaff,
  resetToInvited,
  selectStaffByEmail,
  updateRoles,
  updateStaffName,
} from '../queries.ts';
import { type Role } from '../../office/index.ts';
import { invitationDays } from '../rules.ts';
import type { StaffRecord } from '../staff-record.ts';
import { deleteSessionsOf } from '../sessions-queries.ts';
import type { Newcomer } from './read-newcomer.ts';

/** Somebody who has been invited, and until when the invitation is open. */
export interface Invited {
  readonly staffId: string;
  readonly until: Date;
}

/**
 * Invites somebody to the office by mail. Who has an invitation already gets another one, with the name and the roles
 * of now; the earlier link ends.
 * @param awaited a role that waits for a second person, of which the mail tells
 * @returns refused for somebody who has an access already, open or locked
 */
export async function inviteStaff(
  tx: Tx,
  newcomer: Newcomer,
  now: Date,
  awaited?: Role,
): Promise<Result<Invited, 'known'>> {
  const { name, roles, email } = newcomer;
  const person = { email: email.address, emailFolded: email.folded, name, roles };
  const added = await insertStaff(tx, person, now);
  if (added !== undefined)
    return done(await sendInvitation(tx, { id: added, ...person, awaited }, false, now));
  const found = await selectStaffByEmail(tx, email.folded);
  const held = found && (await lockStaff(tx, found.id));
  if (held?.state !== 'invited') return refused('known');
  await updateStaffName(tx, held.id, name);
  await updateRoles(tx, held.id, roles);
  return done(await sendInvitation(tx, { ...held, name, roles, awaited }, false, now));
}

/**
 * Takes the second factor and the password of somebody away who has lost them, and invites them anew: only who reads
 * the mailbox sets up new ones. All sessions end.
 */
export async function inviteAgain(tx: Tx, person: StaffRecord, now: Date, awaited?: Role): Promise<Invited> {
  const isNew = person.passwordHash === null;
  await resetToInvited(tx, person.id, now);
  await deleteSessionsOf(tx, person.id);
  return sendInvitation(tx, { ...person, awaited }, !isNew, now);
}

async function sendInvitation(
  tx: Tx,
  person: {
    readonly id: string;
    readonly email: string;
    readonly name: string;
    readonly roles: readonly Role[];
    readonly awaited: Role | undefined;
  },
  again: boolean,
  now: Date,
): Promise<Invited> {
  await endLinksOf(tx, person.id, now);
  const token = makeToken();
  const until = new Date(now.getTime() + invitationDays * 24 * 3_600_000);
  const link = {
    staffId: person.id,
    purpose: 'invitation',
    tokenHash: hashToken(token),
    expiresAt: until,
  } as const;
  await insertLink(tx, link, now);
  const content = invitationMail(tx.chamber, person, token, again);
  await sendMail(
    tx,
    { kind: 'staff.invitation', to: person.email, belongsTo: null, locale: 'de', content },
    now,
  );
  return { staffId: person.id, until };
}
