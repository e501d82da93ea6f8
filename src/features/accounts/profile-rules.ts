import { type PersonNameRefusal, tidyPersonName } from '../../lib/names.ts';
import { type PhoneRefusal, tidyPhone } from '../../lib/phone.ts';
import { done, type Result, refused } from '../../lib/result.ts';

/** What of an account a person may change and add. */
export interface ProfileFields {
  /** Absent where the chamber does not let people change their name. */
  readonly name?: { readonly firstName: string; readonly lastName: string };
  /** Null without one. */
  readonly phone: string | null;
}

/** Why fields of the profile were refused, by field. */
export interface ProfileRefusals {
  readonly firstName?: PersonNameRefusal;
  readonly lastName?: PersonNameRefusal;
  readonly phone?: PhoneRefusal;
}

/**
 * Reads the form of the profile as a whole, names by the rules of the registration.
 * @param nameToo false where names cannot be changed: then none is read, whatever was posted
 */
export function readProfile(
  posted: Readonly<Record<string, string>>,
  nameToo: boolean,
): Result<ProfileFields, ProfileRefusals> {
  const typed = (field: string) => posted[field] ?? '';
  const phone = typed('phone').trim() === '' ? done(null) : tidyPhone(typed('phone'));
  const phoneRefusal = phone.ok ? {} : { phone: phone.refusal };
  if (!nameToo) return phone.ok ? done({ phone: phone.value }) : refused(phoneRefusal);
  const firstName = tidyPersonName(typed('firstName'));
  const lastName = tidyPersonName(typed('lastName'));
  if (firstName.ok && lastName.ok && phone.ok) {
    return done({ name: { firstName: firstName.value, lastName: lastName.value }, phone: phone.value });
  }
  return refused({
    ...(firstName.ok ? {} : { firstName: firstName.refusal }),
    ...(lastName.ok ? {} : { lastName: lastName.refusal }),
    ...phoneRefusal,
  });
}
