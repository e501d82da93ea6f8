import { editDistance } from '../../lib/edit-distance.ts';
import { foldForSearch } from '../../lib/search-folding.ts';
import { oneSlipFrom } from '../../lib/slips.ts';
import type { Db } from '../database/handles.ts';
import { together } from '../database/together.ts';
import { isShortName, type SearchIndex, shortestCorrected } from './search-index.ts';
import {
  hasPending,
  selectByWholeWords,
  selectByWords,
  selectKnownWords,
  selectTwoSlipsAway,
} from './search-queries.ts';

/** Shorter parts of words are in too many names to look for. */
const SHORTEST_PART = 3;
const LONGEST_TYPED = 200;
const MOST_WORDS = 8;
/** Where exact parts find fewer, what is nearly so is shown too. */
const TOO_FEW = 3;
const MOST_SIMILAR = 40;
const MOST_READINGS = 6;
const LONG_WORD = 8;
const LONGEST_PARTED = 40;
const MOST_PARTINGS = 3;

/** What a search by words found. */
export interface FoundByWords {
  /** Those with all parts as typed, and after them those that differ by slips of typing. */
  readonly ids: readonly string[];
  /** False while a large import is still being made findable. */
  readonly isComplete: boolean;
}

/**
 * The words of what somebody typed, folded. An e-mail address stays together: of its parts alone, half of all records
 * have one.
 * @returns none where no word is long enough to look for; two letters are a whole name where nothing is longer
 */
export function searchWords(typed: string): readonly string[] {
  const pieces = typed.slice(0, LONGEST_TYPED).split(/\s+/);
  const folded = pieces.flatMap((piece) =>
    piece.includes('@') ? [foldForSearch(piece)] : partsOf(foldForSearch(piece)),
  );
  const words = folded.filter(Boolean).slice(0, MOST_WORDS);
  const isLongEnough = words.some((word) => word.length >= SHORTEST_PART) || words.every(isShortName);
  return isLongEnough ? words : [];
}

const partsOf = (word: string) => word.split(' ');

/**
 * Finds records by parts of their names in any order, whatever case, umlauts and accents; where that finds next to
 * nothing, also with slips of typing, by an address also who has its parts elsewhere, and by two words typed as one. Slips are looked up among the
 * words of all names and only then among the records, so that no typed text makes the database read all of them.
 * @param words as `searchWords` gives them
 */
export async function findByWords(
  db: Db,
  index: SearchIndex,
  words: readonly string[],
  most: number,
): Promise<FoundByWords> {
  if (words.length === 0) return { ids: [], isComplete: true };
  if (words.every(isShortName)) {
    const [ids, waiting] = await together([
      selectByWholeWords(db, index, words, most),
      hasPending(db, index),
    ]);
    return { ids, isComplete: !waiting };
  }
  const asTyped = words.map((word) => [word]);
  const [exact, pending] = await together([selectByWords(db, index, asTyped, most), hasPending(db, index)]);
  const isComplete = !pending;
  if (exact.length >= TOO_FEW) return { ids: exact, isComplete };
  const parts = words.flatMap(partsOf).slice(0, MOST_WORDS);
  const apart = await partingsOf(db, index, parts);
  const readings = await together(parts.map((part, place) => readingsOf(db, index, part, apart.both[place])));
  const isSame = parts.length === words.length && readings.every(({ length }) => length === 1);
  const similar = isSame ? [] : await selectByWords(db, index, readings, most);
  const ids = [...new Set([...exact, ...similar])].slice(0, most);
  if (ids.length > 0) return { ids, isComplete };
  if (apart.one.every(({ length }) => length === 0)) return { ids, isComplete };
  const joined = parts.map((part, place) => [part, ...(apart.one[place] ?? [])]);
  return { ids: await selectByWords(db, index, joined, most), isComplete };
}

type Pair = readonly [string, string];

/**
 * What each of the words may be when two were typed as one: `doorhinge` for door hinge. Those of which both halves are
 * words of names, and those of which one is: each further one costs a search.
 */
async function partingsOf(
  db: Db,
  index: SearchIndex,
  words: readonly string[],
): Promise<{ readonly both: readonly (readonly Pair[])[]; readonly one: readonly (readonly Pair[])[] }> {
  const pairs = words.map(partings);
  const halves = new Set(pairs.flat(2));
  const known = new Set(halves.size > 0 ? await selectKnownWords(db, index, halves) : []);
  const likely = (isLikely: (pair: Pair) => boolean) =>
    pairs.map((all) => all.filter(isLikely).slice(0, MOST_PARTINGS));
  return {
    both: likely((pair) => pair.every((half) => known.has(half))),
    one: likely((pair) => pair.some((half) => known.has(half))),
  };
}

/** All ways to part a word in two that are each long enough to be looked for. */
function partings(word: string): readonly Pair[] {
  const places = Math.max(0, word.length - 2 * SHORTEST_PART + 1);
  if (places === 0 || word.length > LONGEST_PARTED || !/^\p{L}+$/u.test(word)) return [];
  return Array.from({ length: places }, (_, index) => {
    const at = index + SHORTEST_PART;
    return [word.slice(0, at), word.slice(at)];
  });
}

/**
 * A word and what it may stand for: the words of names that it may be a slip of, or two that are both in names. Two slips
 * are forgiven in a long word that is neither of these, since looking for them costs the most.
 */
async function readingsOf(
  db: Db,
  index: SearchIndex,
  word: string,
  apart: readonly Pair[] = [],
): Promise<readonly (string | Pair)[]> {
  if (word.length < shortestCorrected || /\d/.test(word)) return [word];
  const known = await selectKnownWords(db, index, new Set([word, ...oneSlipFrom(word)]));
  const others = known.filter((reading) => reading !== word);
  if (known.length > 0 || word.length < LONG_WORD) return [word, ...others.slice(0, MOST_READINGS)];
  if (apart.length > 0) return [word, ...apart];
  const perhaps = await selectTwoSlipsAway(db, index, word, MOST_SIMILAR);
  const two = perhaps.filter((reading) => editDistance(word, reading) === 2);
  return [word, ...two.slice(0, MOST_READINGS)];
}
