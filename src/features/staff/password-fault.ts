import { checkPassword } from '../../lib/password-rules.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { passwordRulesFor, passwordSentence } from '../accounts/index.ts';

/**
 * Judges a password that somebody chose for the office, by the rules for customers: the chamber's length and words,
 * the person's own data, the list of common ones.
 * @returns the sentence that says what is wrong with it; undefined when it is good
 */
export function faultOfPassword(
  chamber: Chamber,
  password: string,
  owner: { readonly email: string; readonly name: string },
): string | undefined {
  if (password === '') return passwordSentence(chamber, 'de', ['missing']);
  const rules = passwordRulesFor(chamber, { email: owner.email, firstName: owner.name, lastName: '' });
  const faults = checkPassword(password, { ...rules, names: owner.name.split(/\s+/) });
  return faults.length > 0 ? passwordSentence(chamber, 'de', faults) : undefined;
}
