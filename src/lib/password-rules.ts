import { COMMON_PASSWORDS } from './common-passwords.ts';
import { estimateGuessBits, foldWord } from './password-guessing.ts';

/** Why a password of a person's choosing is not taken. */
export type PasswordRefusal = 'too-short' | 'too-long' | 'own-data' | 'chamber-word' | 'common';

/** What a password is checked against. */
export type PasswordContext = {
  /** Fewest characters. */
  readonly minLength: number;
  /** The account's e-mail address. */
  readonly email?: string;
  /** First and last name, name of the Betrieb. */
  readonly names?: readonly string[];
  /** Words of the chamber and its portal. */
  readonly forbiddenWords?: readonly string[];
};

/** Most characters; far over the 64 that must be possible (NIST SP 800-63B-4, 3.1.1.2), and never cut off. */
export const LONGEST_PASSWORD = 128;

/** What a password must leave to be guessed by one who knows all habits; two words and four digits do. */
const FEWEST_GUESS_BITS = 33;
const SHORTEST_WORD = 3;

/**
 * Checks a password that a person chose. Length is counted in code points after NFC. No rules of composition
 * and no expiry (NIST SP 800-63B-4, 3.1.1.2; OWASP ASVS 5.0, 6.2.5 and 6.2.10). Compared as a whole with an offline
 * list of common passwords, also padded, repeated, slid over the keyboard or spelled with digits (ASVS 6.2.4,
 * 6.2.12), with the person's own data and with words of the chamber (ASVS 6.2.11), digits and signs aside.
 * A common word among others is no reason to refuse.
 *
 * @returns every reason to refuse it; none if it is good
 */
export function checkPassword(password: string, context: PasswordContext): readonly PasswordRefusal[] {
  const length = [...password.normalize('NFC')].length;
  if (length > LONGEST_PASSWORD) return ['too-long'];
  const tooShort: readonly PasswordRefusal[] = length < context.minLength ? ['too-short'] : [];
  const guessable = length > 0 ? guessableBecauseOf(password, context) : undefined;
  return guessable ? [...tooShort, guessable] : tooShort;
}

function guessableBecauseOf(password: string, context: PasswordContext): PasswordRefusal | undefined {
  const ownData = wordsOf([...emailParts(context.email ?? ''), ...(context.names ?? [])]);
  const chamberWords = wordsOf(context.forbiddenWords ?? []);
  const own = new Set([...ownData, ...chamberWords]);
  const letters = foldWord(password).replace(/[^\p{L}]/gu, '');
  if (isMadeOf(letters, chamberWords)) return 'chamber-word';
  if (isMadeOf(letters, own)) return 'own-data';
  const bits = estimateGuessBits(password, { common: COMMON_PASSWORDS, own });
  return bits < FEWEST_GUESS_BITS ? 'common' : undefined;
}

/** `max.muster@elektro-muster.de`: max, muster, elektro, both parts as a whole, without the ending. */
function emailParts(email: string): readonly string[] {
  const [local = '', domain = ''] = email.split('@');
  const host = domain.replace(/\.[^.]*$/, '');
  return [local, host];
}

/** Each text as one word of its letters, and its parts between blanks, signs and digits. */
function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  const words = texts
    .map(foldWord)
    .flatMap((text) => [text.replace(/[^\p{L}]/gu, ''), ...text.split(/[^\p{L}]+/u)]);
  return new Set(words.filter((word) => word.length >= SHORTEST_WORD));
}

/** Says whether a text consists of nothing but these words, in any order, any number of times. */
function isMadeOf(text: string, words: ReadonlySet<string>): boolean {
  const reached = new Set([0]);
  for (let start = 0; start < text.length; start++) {
    if (!reached.has(start)) continue;
    for (const word of words) if (text.startsWith(word, start)) reached.add(start + word.length);
  }
  return text !== '' && reached.has(text.length);
}
