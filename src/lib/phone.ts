import { done, type Result, refused } from './result.ts';

/** Why a typed text is not taken as a telephone number. */
export type PhoneRefusal = 'not-a-number' | 'too-short' | 'too-long';

const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const DASHES = /[\u2010-\u2015\u2212]/gu;
/** As people write numbers: groups by blanks, dots, slashes, dashes and brackets, `+` in front. */
const NUMBER = /^\+?[\d ()/.-]+$/;
/** ITU-T E.164 allows 15 digits; local numbers have three and more. */
const MOST_DIGITS = 15;
const FEWEST_DIGITS = 3;
/** Digits and the signs between them. */
const LONGEST = 40;

/**
 * Tidies a telephone number for people to call: blanks become single ones, dashes the one on the keyboard, the groups
 * stay as they were typed. What it can't be dialled with is refused.
 * @returns the number as it is to be stored, or why it is not taken
 */
export function tidyPhone(typed: string): Result<string, PhoneRefusal> {
  const number = typed
    .slice(0, 10 * LONGEST)
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replace(/\s+/g, ' ')
    .trim();
  if (!NUMBER.test(number)) return refused('not-a-number');
  const digits = number.replace(/\D/g, '').length;
  if (digits < FEWEST_DIGITS) return refused('too-short');
  return digits > MOST_DIGITS || number.length > LONGEST ? refused('too-long') : done(number);
}
