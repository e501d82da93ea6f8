import { done, type Result, refused } from '../../../lib/result.ts';

/** Why no number is taken from the name of a file. */
export type NameRefusal = 'none' | 'several';

/** What stands between the parts of a name; a dash may belong to the number itself. */
const BETWEEN = /[\s_.,;:()[\]{}+#&=@!'’"„“]+/u;

/**
 * Finds the one number in the name of a file, such as `1234567-2_Bescheid 2026.pdf`. A part that is a number as a whole,
 * Filialnummer included, goes before its pieces. Two different numbers are refused: nobody knows which is meant.
 * @param read what a text names by the rules of the chamber; undefined where it is no number
 * @param same whether two finds are the same
 */
export function numberInName<Key>(
  name: string,
  read: (text: string) => Key | undefined,
  same: (a: Key, b: Key) => boolean,
): Result<Key, NameRefusal> {
  const stem = name.replace(/\.[^.]*$/, '');
  const found: Key[] = [];
  for (const part of stem.split(BETWEEN)) {
    if (!/\d/.test(part)) continue;
    const whole = read(part);
    const keys = whole === undefined ? part.split(/\p{Pd}/u).map(readWithDigits) : [whole];
    for (const key of keys) if (key !== undefined && !found.some((one) => same(one, key))) found.push(key);
  }
  const [first] = found;
  if (first === undefined) return refused('none');
  return found.length > 1 ? refused('several') : done(first);

  function readWithDigits(text: string): Key | undefined {
    return /\d/.test(text) ? read(text) : undefined;
  }
}
