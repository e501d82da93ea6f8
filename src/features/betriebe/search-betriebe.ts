import { foldForSearch } from '../../lib/search-folding.ts';
import type { Db } from '../../platform/database/handles.ts';
import { type BetriebHit, hasPending, selectByNumberStart, selectByWords } from './search-queries.ts';

const MOST_HITS = 20;
/** Shorter parts of words are in too many names to look for. */
const SHORTEST_PART = 3;
const LONGEST_TYPED = 200;

export interface SearchResult {
  /** The first of them where there are many. */
  readonly hits: readonly BetriebHit[];
  /** False while a large import is still being made findable. */
  readonly isComplete: boolean;
}

/**
 * Looks Betriebe up for the office, also those that have left the register: by the beginning of the number, or by parts
 * of name and Inhaber in any order, whatever case, umlauts and accents.
 *
 * @param text with at least three digits or letters in a row; less finds nothing
 */
export async function searchBetriebe(db: Db, text: string): Promise<SearchResult> {
  const typed = text.slice(0, LONGEST_TYPED);
  const digits = /^\s*\p{L}{0,3}[\s-]*(\d[\d\s./-]*)$/u
    .exec(typed.normalize('NFKC'))?.[1]
    ?.replace(/\D/g, '');
  if (digits !== undefined) {
    const hits = digits.length < SHORTEST_PART ? [] : await selectByNumberStart(db, digits, MOST_HITS);
    return { hits, isComplete: true };
  }
  const words = foldForSearch(typed).split(' ').filter(Boolean);
  if (!words.some((word) => word.length >= SHORTEST_PART)) return { hits: [], isComplete: true };
  const hits = await selectByWords(db, words, MOST_HITS);
  return { hits, isComplete: !(await hasPending(db)) };
}
