import type { PasswordContext } from '../../lib/password-rules.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { PasswordOwner } from './registration-rules.ts';
import { accountSettings } from './settings.ts';

/** What a password of this person is checked against: the chamber's length and words, the person's own data. */
export function passwordRulesFor(chamber: Chamber, person: PasswordOwner): PasswordContext {
  const { passwordMinLength, forbiddenPasswordWords } = accountSettings.of(chamber);
  const { name, shortName } = chamber.identity;
  return {
    minLength: passwordMinLength,
    email: person.email,
    names: [person.firstName, person.lastName],
    forbiddenWords: [...forbiddenPasswordWords, name, shortName, chamber.wording.terms.portal],
  };
}
