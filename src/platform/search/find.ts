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
  const readings = await together(parts.map((part) => readingsOf(db, index, part)));
  const isSame = parts.length === words.length && readings.every(({ length }) => length === 1);
  const similar = isSame ? [] : await selectByWords(db, index, readings, most);
  const ids = [...new Set([...exact, ...similar])].slice(0, most);
  if (ids.length > 0) return { ids, isComplete };
  return { ids: await findWrittenApart(db, index, words, most), isComplete };
}

/** Records with the words of what was typed as one: `doorhinge` for door hinge. One of the two is a word of a name. */
async function findWrittenApart(
  db: Db,
  index: SearchIndex,
  words: readonly string[],
  most: number,
): Promise<readonly string[]> {
  const halves = new Map(words.map((word) => [word, partings(word)]));
  const known = new Set(
    await selectKnownWords(db, index, new Set([...halves.values()].flat().flatMap((pair) => [...pair]))),
  );
  const readings = words.map((word) => [word, ...likelyPartings(halves.get(word) ?? [], known)]);
  if (readings.every(({ length }) => length === 1)) return [];
  return selectByWords(db, index, readings, most);
}

/** Those of which both halves are words of names, else those of which one is: each further one costs a search. */
function likelyPartings(
  pairs: readonly (readonly [string, string])[],
  known: ReadonlySet<string>,
): readonly (readonly [string, string])[] {
  const both = pairs.filter((pair) => pair.every((half) => known.has(half)));
  const likely = both.length > 0 ? both : pairs.filter((pair) => pair.some((half) => known.has(half)));
  return likely.slice(0, MOST_PARTINGS);
}

/** All ways to part a word in two that are each long enough to be looked for. */
function partings(word: string): readonly (readonly [string, string])[] {
  const places = Math.max(0, word.length - 2 * SHORTEST_PART + 1);
  if (places === 0 || word.length > LONGEST_PARTED || !/^\p{L}+$/u.test(word)) return [];
  return Array.from({ length: places }, (_, index) => {
    const at = index + SHORTEST_PART;
    return [word.slice(0, at), word.slice(at)];
  });
}

/**
 * A word and the words of names that it may be a slip of. Two slips are forgiven in a long word that is in no name and
 * one slip away from none.
 */
async function readingsOf(db: Db, index: SearchIndex, word: string): Promise<readonly string[]> {
  if (word.length < shortestCorrected || /\d/.test(word)) return [word];
  const known = await selectKnownWords(db, index, new Set([word, ...oneSlipFrom(word)]));
  const others = known.filter((reading) => reading !== word);
  if (known.length > 0 || word.length < LONG_WORD) return [word, ...others.slice(0, MOST_READINGS)];
  const perhaps = await selectTwoSlipsAway(db, index, word, MOST_SIMILAR);
  const two = perhaps.filter((reading) => editDistance(word, reading) === 2);
  return [word, ...two.slice(0, MOST_READINGS)];
}
