import { randomBytes } from 'node:crypto';

/** Crockford's base 32: digits and capitals without I, L, O, U, which are misread or make words. */
export const CODE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Longest code that one check character protects fully: the field of 32 has 31 different weights. */
export const MAX_CODE_LENGTH = 31;

const SKIPPED = /[\p{Z}\p{C}\p{P}\p{Default_Ignorable_Code_Point}\u2212\u2800]/gu;
const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };
const VALUES = new Map([...CODE_ALPHABET].map((character, value) => [character, value]));

/**
 * Draws characters of the code alphabet from the system's secure random numbers, 5 bits each, without bias.
 *
 * @param count how many characters
 */
export function randomCharacters(count: number): string {
  return Array.from(randomBytes(count), (byte) => CODE_ALPHABET.charAt(byte & 31)).join('');
}

/**
 * Makes a code for people to type (PIN, confirmation code): random characters and one check character.
 *
 * @param options.length characters in all, the check character included; 2 to 31, so the code holds 5 × (length − 1) bits
 */
export function makeCode(options: { readonly length: number }): string {
  const { length } = options;
  if (!Number.isInteger(length) || length < 2 || length > MAX_CODE_LENGTH) {
    throw new RangeError(`A code has 2 to ${MAX_CODE_LENGTH} characters, not ${length}`);
  }
  const data = randomCharacters(length - 1);
  return data + checkCharacter(data);
}

/**
 * Reads a code as it was typed, scanned or copied, own codes and PINs of an older system alike: whatever the
 * case and width of the letters; blanks, invisible characters, hyphens and other punctuation are skipped;
 * O counts as 0, I and l as 1. What is then not in the alphabet (U, umlauts) stays, see `unreadableCharacters`.
 * Reading twice changes nothing.
 */
export function readCode(typed: string): string {
  const plain = typed.normalize('NFKC').replace(SKIPPED, '');
  const capitals = plain.toUpperCase().normalize('NFKC');
  return capitals.replace(/[OIL]/g, (character) => LOOKALIKES[character] ?? character);
}

/** Lists, each once, the characters of a read code that no code of ours contains, to name them to the person. */
export function unreadableCharacters(folded: string): readonly string[] {
  return [...new Set(folded)].filter((character) => !VALUES.has(character));
}

/**
 * Says whether a read code has the form of ours; if not, it is a slip of typing and need not be looked up.
 *
 * @param length characters in all, the check character included
 */
export function isWellFormed(folded: string, length: number): boolean {
  return folded.length === length && unreadableCharacters(folded).length === 0;
}

/**
 * Tells a typing error from a wrong code. Caught always: one wrong character, two characters swapped (however
 * far apart), two equal ones both replaced by another equal pair; of anything else 31 cases in 32.
 * O for 0 and I or l for 1 are no errors, `readCode` has folded them.
 */
export function hasValidCheckCharacter(folded: string): boolean {
  if (folded.length < 2 || folded.length > MAX_CODE_LENGTH || !isWellFormed(folded, folded.length))
    return false;
  return checkCharacter(folded.slice(0, -1)) === folded.at(-1);
}

/** Shows a code in groups of three to five characters of nearly equal length: `7K3QF-2M9X-4ABC`. */
export function groupCode(folded: string): string {
  const groups = Math.ceil(folded.length / 5);
  const cut = (index: number): number => Math.ceil((folded.length * index) / groups);
  return Array.from({ length: groups }, (_, index) => folded.slice(cut(index), cut(index + 1))).join('-');
}

/**
 * Tells how many bits a code drawn evenly at random holds.
 *
 * @param length random characters, without the check character
 * @param alphabetSize different characters each of them may be
 */
export function entropyBits(length: number, alphabetSize: number): number {
  return length * Math.log2(alphabetSize);
}

/**
 * Weighs the characters with successive powers of x in GF(32) and adds them up (Horner). All weights differ and
 * none is zero, so no single wrong character and no swap of two leaves the sum as it was, which Luhn mod 32,
 * blind to some swaps, cannot promise.
 */
function checkCharacter(data: string): string {
  let sum = 0;
  for (const character of data) sum = timesX(sum ^ (VALUES.get(character) ?? 0));
  return CODE_ALPHABET.charAt(sum);
}

/** Multiplies by x modulo the primitive polynomial x⁵ + x² + 1. */
function timesX(value: number): number {
  const shifted = value << 1;
  return shifted & 32 ? shifted ^ 0b100101 : shifted;
}
