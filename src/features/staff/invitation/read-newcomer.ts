import {
  type EmailAddress,
  type EmailAddressRefusal,
  parseEmailAddress,
} from '../../../lib/email-address.ts';
import { done, type Result, refused } from '../../../lib/result.ts';
import { tidyText } from '../../../lib/tidy-text.ts';
import { isRole, type Role, sortedRoles } from '../../office/index.ts';
import { longestStaffName } from '../rules.ts';

/** Somebody to be invited. */
export interface Newcomer {
  readonly email: EmailAddress;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** What is wrong with what was typed, by field. */
export interface NewcomerRefusals {
  readonly email?: EmailAddressRefusal;
  readonly name?: 'missing' | 'too-long';
  readonly roles?: { readonly why: 'missing' } | { readonly why: 'unknown'; readonly role: string };
}

/** Reads whom to invite and as what; refuses a role that is none, so that nobody gets fewer rights unnoticed. */
export function readNewcomer(typed: {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly string[];
}): Result<Newcomer, NewcomerRefusals> {
  const email = parseEmailAddress(typed.email);
  const name = tidyText(typed.name);
  const nameRefusal = name === '' ? 'missing' : [...name].length > longestStaffName ? 'too-long' : undefined;
  const unknown = typed.roles.find((role) => !isRole(role));
  const rolesRefusal =
    unknown !== undefined
      ? ({ why: 'unknown', role: unknown } as const)
      : typed.roles.length === 0
        ? ({ why: 'missing' } as const)
        : undefined;
  if (email.ok && !nameRefusal && !rolesRefusal) {
    return done({ email: email.value, name, roles: sortedRoles(typed.roles) });
  }
  return refused({
    ...(email.ok ? {} : { email: email.refusal }),
    ...(nameRefusal && { name: nameRefusal }),
    ...(rolesRefusal && { roles: rolesRefusal }),
  });
}
