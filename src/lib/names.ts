import { done, type Result, refused } from './result.ts';

/** Why a typed text is not taken as a person's name. */
export type PersonNameRefusal =
  | 'missing'
  | 'too-long'
  | 'control-characters'
  | 'no-letter'
  | 'link-or-markup';

/** Longest first or last name, in characters as a person counts them (code points). */
export const LONGEST_NAME = 200;

const BLANKS = /[\s\p{Z}]+/gu;
/** Zero width joiner and non-joiner belong to Persian and Indian names; other invisible characters only mislead. */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const AT_THE_ENDS = /^[\s\u200c\u200d]+|[\s\u200c\u200d]+$/g;
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\ufffd]/u;
const MARKUP = /[<>{}[\]\\|@]/;
const LINK = /:\/\/|\bwww\.|\.[a-z]{2,}\/|\b[\w-]+\.(com|net|org|info|ru|xyz|top|ly)\b/i;
/** Long words before the dot only, so that `Prof.von Berg` and `St.Anna` stay names. */
const DOMAIN = /[\p{L}\d-]{5,}\.\p{Ll}{2,}/u;

/**
 * Tidies a first or last name: blanks of every kind become single ones, invisible characters go, accents are
 * stored in one form (NFC). Case stays as the person writes it. Letters of every script, hyphens, apostrophes,
 * titles and single letters are names; links and markup, which would land in mails and letters, are not.
 *
 * @returns the name as it is to be stored, or why it is not taken
 */
export function tidyPersonName(typed: string): Result<string, PersonNameRefusal> {
  if (typed.length > 20 * LONGEST_NAME) return refused('too-long');
  const name = typed.replace(INVISIBLE, '').normalize('NFC').replace(BLANKS, ' ').replace(AT_THE_ENDS, '');
  if (name === '') return refused('missing');
  if (UNPRINTABLE.test(name)) return refused('control-characters');
  if ([...name].length > LONGEST_NAME) return refused('too-long');
  if ([MARKUP, LINK, DOMAIN].some((pattern) => pattern.test(name))) return refused('link-or-markup');
  if (!/\p{L}/u.test(name)) return refused('no-letter');
  return done(name);
}
