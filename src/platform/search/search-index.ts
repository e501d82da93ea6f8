import type { SearchSource } from './search-queries.ts';
import { foldForSearch } from '../../lib/search-folding.ts';

/**
 * What of a table the office finds by words. For each there are three tables beside the one that is searched, made by
 * the feature's migrations (ADR 0015): `…_search` (id and folded text, with a trigram index), `…_search_words` (words of
 * names, each once, found by beginning and ending) and `…_search_pending` (ranges of ids that the search must learn).
 */
export interface SearchIndex {
  /** Table of the records; its `id` is a UUID. */
  readonly source: string;
  /** Column of the search table that refers to it. */
  readonly idColumn: string;
  /** Name of the job that teaches the search. */
  readonly job: string;
  /** Columns with names: slips in these are forgiven. */
  readonly names: readonly string[];
  /** Columns that are found as they are written, such as addresses. */
  readonly others: readonly string[];
}

/** Shorter ones are too alike for one to be taken for a slip of another. */
export const shortestCorrected = 4;

/** Longer ones are no words of names. */
const longestWord = 40;

/** What a record is found by. */
export function searchTextOf({ names, others }: SearchSource): string {
  return foldForSearch([...names, ...others].filter(Boolean).join(' '));
}

/** The words that slips are told from, each once and in one order, so that two who add some never wait for each other. */
export function wordsOfNames(sources: readonly SearchSource[]): readonly string[] {
  const words = sources.flatMap(({ names }) => foldForSearch(names.filter(Boolean).join(' ')).split(' '));
  return [...new Set(words.filter(isWord))].toSorted();
}

function isWord(word: string): boolean {
  return word.length >= shortestCorrected && word.length <= longestWord && !/\d/.test(word);
}

/** Legal forms are in too many names to be looked for by themselves. */
const legalForms = new Set(['kg', 'ag', 'ug', 'eg', 'ev', 'co']);

/** Whether a folded word is too short to be looked for inside others, and may be a whole name. */
export function isShortName(word: string): boolean {
  return /^\p{L}{2}$/u.test(word) && !legalForms.has(word);
}
