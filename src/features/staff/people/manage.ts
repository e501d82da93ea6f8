import { done, type Result, refused } from '../../../lib/result.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import type { FourEyesKind } from '../../../platform/feature/office.ts';
import { askSecondPerson } from '../four-eyes/four-eyes.ts';
import { type Invited, inviteAgain as sendAgain, inviteStaff } from '../invitation/invite-staff.ts';
import type { Newcomer } from '../invitation/read-newcomer.ts';
import { deleteRequestsAbout } from '../four-eyes/requests-queries.ts';
import { addWords, lockAdministrators, lockStaff, updateRoles, updateState } from '../queries.ts';
import type { Role } from '../../office/index.ts';
import { deleteSessionsOf } from '../sessions-queries.ts';
import type { StaffRecord } from '../staff-record.ts';
import {
  confirmAccess,
  deleteForGood,
  grantAdministration,
  waitsForAdministration,
} from './four-eyes-kinds.ts';

/** Why an access was not changed. `last`: nobody else administers; `rights`: who asked no longer may. */
export type ManageRefusal = 'unknown' | 'self' | 'last' | 'state' | 'waiting' | 'rights';

/** Who changes whose access, and when. */
export interface Manage {
  readonly by: string;
  readonly staffId: string;
  readonly now: Date;
}

interface Held {
  readonly person: StaffRecord;
  readonly administrators: readonly string[];
}

/** Holds all administrators and the person still, in this order, and looks at rights once more. */
async function hold(tx: Tx, { by, staffId }: Manage): Promise<Result<Held, ManageRefusal>> {
  const administrators = await lockAdministrators(tx);
  if (!administrators.includes(by)) return refused('rights');
  const person = await lockStaff(tx, staffId);
  return person ? done({ person, administrators }) : refused('unknown');
}

const isLast = ({ person, administrators }: Held) =>
  administrators.length === 1 && administrators[0] === person.id;

/** Whether something was done at once, or waits for a second person. */
export interface Managed {
  readonly asked: boolean;
}

/**
 * Notes that an access stands on this administrator's word, and on that of whoever answers for the administrator, and
 * asks a second one to confirm it; what was asked before about the access as it was then is asked anew.
 */
async function vouch(
  tx: Tx,
  { by, staffId, now }: Manage,
  kind: FourEyesKind = confirmAccess,
): Promise<void> {
  // nobody answers for themselves: whoever changes the own roles stays who they are
  if (by === staffId) return;
  const administrator = await lockStaff(tx, by);
  await addWords(tx, staffId, [by, ...(administrator?.onWordOf ?? [])]);
  await deleteRequestsAbout(tx, [confirmAccess.id], staffId);
  await askSecondPerson(tx, kind, { subject: staffId, askedBy: by }, now);
}

/** Invites somebody; the role Administration waits for a second person, who confirms the access by that too. */
export async function invite(
  tx: Tx,
  by: string,
  newcomer: Newcomer,
  now: Date,
): Promise<Result<Invited & Managed, 'known' | 'rights'>> {
  const administrators = await lockAdministrators(tx);
  if (!administrators.includes(by)) return refused('rights');
  const asked = newcomer.roles.includes('administration');
  const roles = withoutAdministration(newcomer.roles);
  const result = await inviteStaff(tx, { ...newcomer, roles }, now, asked ? 'administration' : undefined);
  if (!result.ok) return result;
  const { staffId } = result.value;
  await vouch(tx, { by, staffId, now }, asked ? grantAdministration : confirmAccess);
  return done({ ...result.value, asked });
}

const withoutAdministration = (roles: readonly Role[]) => roles.filter((role) => role !== 'administration');

/**
 * Gives somebody these roles. Administration is taken at once and given by two; the last one who has it keeps it. Whoever
 * gets a role more counts as the giver's until a second administrator has confirmed it.
 */
export async function changeRoles(
  tx: Tx,
  manage: Manage,
  roles: readonly Role[],
): Promise<Result<Managed, ManageRefusal>> {
  const held = await hold(tx, manage);
  if (!held.ok) return held;
  const has = held.value.person.roles.includes('administration');
  const wants = roles.includes('administration');
  if (has && !wants && isLast(held.value)) return refused('last');
  const asked = wants && !has;
  const given = asked ? withoutAdministration(roles) : roles;
  await updateRoles(tx, manage.staffId, given);
  // whoever confirms Administration confirms the access with it: nobody is asked twice
  const kind = asked ? grantAdministration : confirmAccess;
  if (given.some((role) => !held.value.person.roles.includes(role))) await vouch(tx, manage, kind);
  else if (asked) {
    await askSecondPerson(tx, kind, { subject: manage.staffId, askedBy: manage.by }, manage.now);
  }
  return done({ asked });
}

/** Closes an access; all its sessions end at once. */
export async function lockAccess(tx: Tx, manage: Manage): Promise<Result<undefined, ManageRefusal>> {
  if (manage.by === manage.staffId) return refused('self');
  const held = await hold(tx, manage);
  if (!held.ok) return held;
  if (held.value.person.state === 'locked') return refused('state');
  await updateState(tx, manage.staffId, 'locked', manage.now);
  await deleteSessionsOf(tx, manage.staffId);
  // whoever opens it again is asked anew, about the access as it is then
  await deleteRequestsAbout(tx, [confirmAccess.id, grantAdministration.id], manage.staffId);
  return done(undefined);
}

/**
 * Opens a closed access again. Whoever had none that works is invited anew instead. A second administrator confirms
 * either: the mailbox of somebody who has left may be read by another one by now.
 */
export async function unlockAccess(
  tx: Tx,
  manage: Manage,
  factorThere: (staffId: string) => Promise<boolean>,
): Promise<Result<undefined, ManageRefusal>> {
  const held = await hold(tx, manage);
  if (!held.ok) return held;
  const { person } = held.value;
  if (person.state !== 'locked') return refused('state');
  if (person.passwordHash === null || !(await factorThere(person.id))) {
    await sendAgain(tx, person, manage.now);
  } else await updateState(tx, person.id, 'active', manage.now);
  await vouch(tx, manage);
  return done(undefined);
}

/** Takes a lost second factor and the password away and invites the person anew, which a second one confirms. */
export async function inviteAgain(tx: Tx, manage: Manage): Promise<Result<Invited, ManageRefusal>> {
  if (manage.by === manage.staffId) return refused('self');
  const held = await hold(tx, manage);
  if (!held.ok) return held;
  if (held.value.person.state === 'locked') return refused('state');
  const awaited = (await waitsForAdministration(tx, manage.staffId, manage.now))
    ? 'administration'
    : undefined;
  const invited = await sendAgain(tx, held.value.person, manage.now, awaited);
  await vouch(tx, manage);
  return done(invited);
}

/**
 * Asks a second administrator to confirm an access that stands on one's word alone; where the role Administration waits,
 * whoever gives it confirms the access too.
 */
export async function askToConfirm(tx: Tx, manage: Manage): Promise<Result<undefined, ManageRefusal>> {
  if (manage.by === manage.staffId) return refused('self');
  const held = await hold(tx, manage);
  if (!held.ok) return held;
  if (held.value.person.onWordOf.length === 0) return refused('state');
  if (await waitsForAdministration(tx, manage.staffId, manage.now)) return refused('waiting');
  return askSecondPerson(tx, confirmAccess, { subject: manage.staffId, askedBy: manage.by }, manage.now);
}

/** Asks for somebody's access to be deleted for good, which a second person confirms. */
export async function askToDelete(tx: Tx, manage: Manage): Promise<Result<undefined, ManageRefusal>> {
  if (manage.by === manage.staffId) return refused('self');
  const held = await hold(tx, manage);
  if (!held.ok) return held;
  return askSecondPerson(tx, deleteForGood, { subject: manage.staffId, askedBy: manage.by }, manage.now);
}
