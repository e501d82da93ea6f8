import { type EmailAddress, type EmailAddressRefusal, parseEmailAddress } from '../../lib/email-address.ts';
import { type PersonNameRefusal, tidyPersonName } from '../../lib/names.ts';
import { checkPassword, type PasswordContext, type PasswordRefusal } from '../../lib/password-rules.ts';
import { done, type Result, refused } from '../../lib/result.ts';
import { suggestEmailDomain } from '../../lib/suggest-email-domain.ts';

/** What a person typed into the form, by field. */
export type Posted = Readonly<Record<string, string>>;

/** A question back: did the person mean this address? */
export interface AddressQuestion {
  /** The address with the likely domain. */
  readonly suggested: string;
  /** The address as it is, to insist on; absent where it can't be one. */
  readonly typed: string | undefined;
}

/** Why an address was not taken: it is none, or it looks like a slip and the person was not asked yet. */
export type AddressRefusal =
  | { readonly why: EmailAddressRefusal }
  | { readonly why: 'likely-slip'; readonly question: AddressQuestion };

/** Name of the field that holds the answer to an `AddressQuestion`: the address that was meant. */
export const answerField = 'emailMeant';

/**
 * Reads the field `email`. An address whose domain looks like a slip is asked back once: the answer names the
 * address that was meant, and counts only for the question that it answers, not after the field was changed again.
 */
export function readAddress(posted: Posted): Result<EmailAddress, AddressRefusal> {
  const typed = posted['email'] ?? '';
  const answer = posted[answerField];
  const parsed = parseEmailAddress(typed);
  const suggested = suggestEmailDomain(typed);
  if (suggested === undefined) return parsed.ok ? parsed : refused({ why: parsed.refusal });
  if (answer === suggested) {
    const meant = parseEmailAddress(suggested);
    return meant.ok ? meant : refused({ why: meant.refusal });
  }
  if (parsed.ok && answer === parsed.value.address) return parsed;
  if (!parsed.ok && answer === '') return refused({ why: parsed.refusal });
  const question = { suggested, typed: parsed.ok ? parsed.value.address : undefined };
  return refused({ why: 'likely-slip', question });
}

/** Why a password was not taken; all reasons at once. */
export type PasswordFault = 'missing' | PasswordRefusal;

/** Why fields of the registration form were refused, by field. */
export interface RegistrationRefusals {
  readonly firstName?: PersonNameRefusal;
  readonly lastName?: PersonNameRefusal;
  readonly email?: AddressRefusal;
  readonly password?: readonly PasswordFault[];
  readonly terms?: 'missing';
}

/** A registration form that can be taken. */
export interface RegistrationForm {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: EmailAddress;
  /** Empty where the profile asks for none at registration. */
  readonly password: string;
}

/** Whose password is judged, as far as it is known. */
export interface PasswordOwner {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
}

/** What the form asks for beside name and address. */
export interface FormDemands {
  /** True where the box for the terms stands in this form. */
  readonly terms: boolean;
  /** Rules for the password of this person; absent where the profile asks for none at registration. */
  readonly passwordRules?: ((person: PasswordOwner) => PasswordContext) | undefined;
}

/** Reads the registration form as a whole, so that every fault is told at once. */
export function readRegistrationForm(
  posted: Posted,
  demands: FormDemands,
): Result<RegistrationForm, RegistrationRefusals> {
  const typed = (field: string) => posted[field] ?? '';
  const firstName = tidyPersonName(typed('firstName'));
  const lastName = tidyPersonName(typed('lastName'));
  const email = readAddress(posted);
  const password = typed('password');
  const person = { email: typed('email'), firstName: typed('firstName'), lastName: typed('lastName') };
  const faults = demands.passwordRules ? passwordFaults(password, demands.passwordRules(person)) : [];
  const termsMissing = demands.terms && posted['terms'] !== 'ja';
  if (firstName.ok && lastName.ok && email.ok && faults.length === 0 && !termsMissing) {
    return done({ firstName: firstName.value, lastName: lastName.value, email: email.value, password });
  }
  return refused({
    ...(firstName.ok ? {} : { firstName: firstName.refusal }),
    ...(lastName.ok ? {} : { lastName: lastName.refusal }),
    ...(email.ok ? {} : { email: email.refusal }),
    ...(faults.length === 0 ? {} : { password: faults }),
    ...(termsMissing ? { terms: 'missing' } : {}),
  });
}

/** Judges a password that a person chose; none typed is a fault of its own. */
export function passwordFaults(password: string, rules: PasswordContext): readonly PasswordFault[] {
  return password === '' ? ['missing'] : checkPassword(password, rules);
}
