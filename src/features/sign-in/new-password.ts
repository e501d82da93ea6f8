import { checkPassword } from '../../lib/password-rules.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import type { Db } from '../../platform/database/handles.ts';
import {
  type AccountRecord,
  accountSettings,
  passwordLengthWithFactor,
  passwordRulesFor,
  passwordSentence,
} from '../accounts/index.ts';
import { hasSecondFactor } from '../second-factor/index.ts';

/**
 * Judges a password that a person chose.
 * @param minLength fewest characters, where it is not the chamber's rule
 * @returns the sentence that says what is wrong with it; undefined when it is good
 */
export function faultOfNewPassword(
  chamber: Chamber,
  locale: Locale,
  password: string,
  owner: AccountRecord,
  minLength?: number,
): string | undefined {
  if (password === '') return passwordSentence(chamber, locale, ['missing']);
  const faults = checkPassword(password, passwordRulesFor(chamber, owner, minLength));
  return faults.length > 0 ? passwordSentence(chamber, locale, faults, minLength) : undefined;
}

/**
 * Fewest characters of a password that a person sets while signed in: fewer beside a second factor. Behind a mailed
 * link the chamber's rule holds for everyone, so that the page tells nobody whether there is a factor.
 */
export async function minLengthFor(db: Db, accountId: string): Promise<number> {
  return (await hasSecondFactor(db, accountId))
    ? passwordLengthWithFactor(db.chamber)
    : accountSettings.of(db.chamber).passwordMinLength;
}
