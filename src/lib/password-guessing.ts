import { walkLength } from './keyboard-walks.ts';

/** Words of which whole passwords are made: the common ones, and those that belong to this person and this chamber. */
export type GuessableWords = { readonly common: ReadonlySet<string>; readonly own: ReadonlySet<string> };

type Piece = { readonly text: string; readonly bits: number };
type Path = { readonly bits: number; readonly pieces: readonly Piece[] };

const LONGEST_WORD = 30;
const SHORTEST_PATTERN = 3;
/** `aaa`, `abc` and `321`, `246`, and down and across the number pad `147`, `951`. */
const STEPS = [-4, -3, -2, -1, 0, 1, 2, 3, 4];
const BITS = {
  ownWord: 3,
  commonWord: 11.5,
  again: 2,
  year: 6.5,
  date: 15,
  digit: 3.3,
  letter: 4.7,
  other: 3,
};
const YEAR = /^(?:19|20)\d\d/;
const DATE = /^(?:0?[1-9]|[12]\d|3[01])[ ./-]?(?:0?[1-9]|1[0-2])[ ./-]?(?:19|20)?\d\d/;
const DISGUISES: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
  '8': 'b',
};

/**
 * Estimates how many bits somebody has to guess who knows people's habits: common words, also with 3 for e; words
 * of the person and the chamber; slides over the keyboard, `abcd`, `9876`, `aaaa`, years and dates; any of it
 * repeated, or two interleaved (`1q2w3e`). The cheapest way to put the password together from these counts;
 * letters, digits and signs that belong to nothing count each for itself. Only the first 150 characters count.
 */
export function estimateGuessBits(password: string, words: GuessableWords): number {
  const text = foldWord(password).slice(0, 150);
  const unit = /^(.+?)\1+$/s.exec(text)?.[1] ?? text;
  const everySecond = [0, 1].map((start) => [...text].filter((_, index) => index % 2 === start).join(''));
  const interleaved = everySecond.reduce((bits, half) => bits + cheapestBits(half, words), 0);
  return Math.min(
    cheapestBits(text, words),
    cheapestBits(unit, words) + BITS.again,
    interleaved + BITS.again,
  );
}

/** Writes a word as the lists hold it: lower case, ae for ä, ss for ß. */
export function foldWord(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase().replaceAll('ß', 'ss');
  return lower.replace(/[äöü]/g, (umlaut) => `${umlaut.normalize('NFD').charAt(0)}e`);
}

function cheapestBits(text: string, words: GuessableWords): number {
  const paths: (Path | undefined)[] = [{ bits: 0, pieces: [] }];
  for (let start = 0; start < text.length; start++) {
    const before = paths[start];
    if (!before) continue;
    for (const piece of piecesAt(text, start, words)) {
      const isAgain =
        piece.text.length >= SHORTEST_PATTERN && before.pieces.some(({ text: seen }) => seen === piece.text);
      const bits = before.bits + (isAgain ? BITS.again : piece.bits);
      const end = start + piece.text.length;
      if (bits < (paths[end]?.bits ?? Number.POSITIVE_INFINITY))
        paths[end] = { bits, pieces: [...before.pieces, piece] };
    }
  }
  return paths[text.length]?.bits ?? 0;
}

function piecesAt(text: string, start: number, words: GuessableWords): readonly Piece[] {
  const rest = text.slice(start);
  const single = { text: rest.charAt(0), bits: bitsOfCharacter(rest.charAt(0)) };
  const dated = [
    { text: YEAR.exec(rest)?.[0], bits: BITS.year },
    { text: DATE.exec(rest)?.[0], bits: BITS.date },
  ].filter((piece): piece is Piece => piece.text !== undefined);
  return [single, ...dated, ...patternsAt(text, start), ...wordsAt(rest, words)];
}

function bitsOfCharacter(character: string): number {
  if (/\d/.test(character)) return BITS.digit;
  return /\p{L}/u.test(character) ? BITS.letter : BITS.other;
}

/** Walks and sequences of every length from 3, as the next word may begin in what could still be the pattern. */
function patternsAt(text: string, start: number): readonly Piece[] {
  const longest = Math.max(
    walkLength(text, start),
    ...STEPS.map((step) => sequenceLength(text, start, step)),
  );
  return Array.from({ length: Math.max(0, longest - SHORTEST_PATTERN + 1) }, (_, extra) => {
    const length = SHORTEST_PATTERN + extra;
    return { text: text.slice(start, start + length), bits: 4 + length * 0.5 };
  });
}

function sequenceLength(text: string, start: number, step: number): number {
  let end = start + 1;
  while (end < text.length && text.charCodeAt(end) - text.charCodeAt(end - 1) === step) end++;
  return end - start;
}

function wordsAt(rest: string, words: GuessableWords): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let length = SHORTEST_PATTERN; length <= Math.min(LONGEST_WORD, rest.length); length++) {
    const text = rest.slice(0, length);
    const readings = [text, undisguised(text, 'i'), undisguised(text, 'l')];
    if (readings.some((reading) => words.own.has(reading))) pieces.push({ text, bits: BITS.ownWord });
    else if (readings.some((reading) => words.common.has(reading)))
      pieces.push({ text, bits: BITS.commonWord });
  }
  return pieces;
}

function undisguised(text: string, one: 'i' | 'l'): string {
  return text.replace(/[@431!0$578]/g, (sign) => (sign === '1' ? one : (DISGUISES[sign] ?? sign)));
}
