import type { PasswordContext } from '../../lib/password-rules.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { PasswordOwner } from './registration-rules.ts';
import { accountSettings } from './settings.ts';

/** Fewest characters of a password that a second factor stands beside. */
const shorterLength = 12;

/** Fewest characters where the account has a second factor; never more than without. */
export function passwordLengthWithFactor(chamber: Chamber): number {
  return Math.min(shorterLength, accountSettings.of(chamber).passwordMinLength);
}

/** What a password of this person is checked against: the chamber's length and words, the person's own data. */
export function passwordRulesFor(
  chamber: Chamber,
  person: PasswordOwner,
  minLength = accountSettings.of(chamber).passwordMinLength,
): PasswordContext {
  const { forbiddenPasswordWords } = accountSettings.of(chamber);
  const { name, shortName } = chamber.identity;
  return {
    minLength,
    email: person.email,
    names: [person.firstName, person.lastName],
    forbiddenWords: [...forbiddenPasswordWords, name, shortName, chamber.wording.terms.portal.noun],
  };
}
