import { addDays, berlinDate, endOfBerlinDay } from '../../lib/dates.ts';
import { type PersonNameRefusal, tidyPersonName } from '../../lib/names.ts';
import { done, type Result, refused } from '../../lib/result.ts';
import { type AddressRefusal, readAddress } from '../accounts/index.ts';
import { linkRoles, type LinkRole, rolesGive, tidyRoles } from '../freischaltung/index.ts';
import type { Invited } from './invite.ts';
import { readAccessDays } from './rules.ts';

type Posted = Readonly<Record<string, string>>;

/** Reads the boxes of roles; those that others include are left out. */
export function readRoles(posted: Posted): readonly LinkRole[] {
  return tidyRoles(linkRoles.filter((role) => Object.hasOwn(posted, `rolle-${role}`)));
}

/** Values of the boxes for roles that somebody has. */
export function roleValues(roles: readonly LinkRole[]): Readonly<Record<string, string>> {
  return Object.fromEntries(roles.map((role) => [`rolle-${role}`, 'ja']));
}

/** The end that a form names, counted from today; `bleibt` keeps the one there is. */
export function readEnd(posted: Posted, current: Date | null, now: Date): Date | null {
  if (posted['dauer'] === 'bleibt') return current;
  const days = readAccessDays(posted['dauer']);
  return days === null ? null : endOfBerlinDay(addDays(berlinDate(now), days));
}

/** Why fields of the form that invites were refused, by field. */
export interface InviteFormRefusals {
  readonly email?: AddressRefusal;
  readonly firstName?: PersonNameRefusal;
  readonly lastName?: PersonNameRefusal;
  readonly roles?: 'no-roles' | 'verwaltung-without-end';
}

/** Reads the form that invites as a whole, so that every fault is told at once. Names may be left out. */
export function readInviteForm(posted: Posted): Result<Invited, InviteFormRefusals> {
  const email = readAddress(posted);
  const firstName = optionalName(posted['firstName'] ?? '');
  const lastName = optionalName(posted['lastName'] ?? '');
  const roles = readRoles(posted);
  const accessDays = readAccessDays(posted['dauer']);
  const fault =
    roles.length === 0
      ? 'no-roles'
      : rolesGive(roles, 'zugaenge') && accessDays !== null
        ? 'verwaltung-without-end'
        : undefined;
  if (email.ok && firstName.ok && lastName.ok && !fault) {
    return done({
      email: email.value,
      firstName: firstName.value,
      lastName: lastName.value,
      roles,
      accessDays,
    });
  }
  return refused({
    ...(email.ok ? {} : { email: email.refusal }),
    ...(firstName.ok ? {} : { firstName: firstName.refusal }),
    ...(lastName.ok ? {} : { lastName: lastName.refusal }),
    ...(fault ? { roles: fault } : {}),
  });
}

function optionalName(typed: string): Result<string, PersonNameRefusal> {
  const name = tidyPersonName(typed);
  return !name.ok && name.refusal === 'missing' ? done('') : name;
}
