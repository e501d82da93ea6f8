import { type FirmWordKind, kindOfFirmWord } from './firm-words.ts';
import { readInhaber } from './inhaber.ts';
import { foldForSearch } from './search-folding.ts';

/** A Betrieb as the register names it: `inhaber` is a person (`Nachname, Vorname` or the other way) or a company. */
export type RegisteredFirm = { readonly inhaber: string; readonly name: string };

type Word = { readonly text: string; readonly kind: FirmWordKind };

/** Far more than any name needs. */
const LONGEST_TYPED = 500;
const TELLING_LENGTH = 4;

/**
 * Says whether somebody who typed this knows whose Betrieb it is. Case, umlauts, punctuation, legal form, and/&,
 * order and words of trades don't matter; every other word must be in the register. And the words must tell this firm
 * from others: the surname of the Inhaber does, a word of four letters or more that is neither trade nor first name,
 * a shorter one beside another word of the name, or the whole name. What is empty or could be any firm (`GmbH`,
 * `Bäckerei`, `a`) never matches.
 */
export function firmNameMatches(typed: string, firm: RegisteredFirm): boolean {
  if (typed.length > LONGEST_TYPED) return false;
  const words = wordsOf(typed);
  const names = [wordsOf(firm.name), wordsOf(firm.inhaber)];
  if (names.some((name) => isWholeName(words, name))) return true;
  const registered = new Set(names.flat().map(({ text }) => text));
  if (hasStrangers(words.filter(({ text }) => !registered.has(text)))) return false;
  const known = words.filter(({ text }) => registered.has(text));
  const { surnames, firstNames } = readInhaber(firm.inhaber);
  return known.some((word) => {
    if (surnames.has(word.text)) return word.text.length > (word.kind === 'filler' ? TELLING_LENGTH : 1);
    if (firstNames.has(word.text)) return false;
    if (word.kind === 'ambiguous') return names.some((name) => isOnlyMark(word, name));
    return (
      word.kind === 'distinctive' && (countLetters(word) >= TELLING_LENGTH || isBesideAnother(word, known))
    );
  });
}

function wordsOf(name: string): readonly Word[] {
  const texts = foldForSearch(name)
    .split(' ')
    .filter((text) => text !== '');
  return texts.map((text) => ({ text, kind: kindOfFirmWord(text) }));
}

/** The same words in any order, or the same letters with other blanks and hyphens: `Back Haus` for `Backhaus`. */
function isWholeName(words: readonly Word[], name: readonly Word[]): boolean {
  const typed = withoutFillers(words);
  const whole = withoutFillers(name);
  const isSame =
    typed.join('') === whole.join('') || [...typed].sort().join(' ') === [...whole].sort().join(' ');
  const [only = ''] = whole;
  return isSame && (whole.length > 1 || (only.length > 1 && kindOfFirmWord(only) !== 'generic'));
}

function withoutFillers(words: readonly Word[]): readonly string[] {
  return words.filter(({ kind }) => kind !== 'filler').map(({ text }) => text);
}

/** Other words of trades are forgiven, of those that are surnames too (`Schreiner`) one; initials as well. */
function hasStrangers(unknown: readonly Word[]): boolean {
  const strange = unknown.some(({ text, kind }) => kind === 'distinctive' && text.length > 2);
  return strange || unknown.filter(({ kind }) => kind === 'ambiguous').length > 1;
}

/** `Schneider` in `Schneider Metallbau`, where nothing else tells the firm from others; not in `Schneider Huber`. */
function isOnlyMark(word: Word, name: readonly Word[]): boolean {
  const marks = name.filter(({ kind }) => kind === 'distinctive' || kind === 'ambiguous');
  return marks.length > 0 && marks.every(({ text }) => text === word.text);
}

function isBesideAnother(word: Word, known: readonly Word[]): boolean {
  return countLetters(word) > 0 && known.some(({ text, kind }) => text !== word.text && kind !== 'filler');
}

function countLetters({ text }: Word): number {
  return text.replace(/[^\p{L}]/gu, '').length;
}
