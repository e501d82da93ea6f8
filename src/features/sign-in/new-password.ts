import { checkPassword } from '../../lib/password-rules.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { type AccountRecord, passwordRulesFor, passwordSentence } from '../accounts/index.ts';

/**
 * Judges a password that a person chose.
 * @returns the sentence that says what is wrong with it; undefined when it is good
 */
export function faultOfNewPassword(
  chamber: Chamber,
  locale: Locale,
  password: string,
  owner: AccountRecord,
): string | undefined {
  if (password === '') return passwordSentence(chamber, locale, ['missing']);
  const faults = checkPassword(password, passwordRulesFor(chamber, owner));
  return faults.length > 0 ? passwordSentence(chamber, locale, faults) : undefined;
}
