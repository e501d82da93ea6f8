import { foldForSearch } from '../../../lib/search-folding.ts';

/**
 * Whether somebody's name is that of a Person of the register: the same words, whatever their case, accents and hyphens.
 * One side may have words more, such as a second first name or a double name; a Person without a first name is known by
 * the last one.
 */
export function nameFits(
  person: { readonly vorname: string | null; readonly nachname: string },
  name: { readonly firstName: string; readonly lastName: string },
): boolean {
  const hasFirst = person.vorname !== null && person.vorname.trim() !== '';
  return (
    sameWords(person.nachname, name.lastName) &&
    (!hasFirst || sameWords(person.vorname ?? '', name.firstName))
  );
}

function sameWords(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => foldForSearch(text).split(' ')) as [string[], string[]];
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  return fewer.every((word) => more.includes(word));
}
