import { digits as digitSigns, mayBeSlip, oneSlipFrom } from '../../lib/slips.ts';
import type { Db } from '../../platform/database/handles.ts';
import { findByWords, searchWords } from '../../platform/search/find.ts';
import { type BetriebHit, selectByNumbers, selectByNumberStart, selectHits } from './queries.ts';
import { readBetriebsnummer } from './read-betriebsnummer.ts';
import { betriebeSearchIndex } from './search-index.ts';

const MOST_HITS = 20;
/** Fewer digits begin too many numbers. */
const FEWEST_DIGITS = 3;

export interface SearchResult {
  /** The first of them where there are many. */
  readonly hits: readonly BetriebHit[];
  /** False while a large import is still being made findable. */
  readonly isComplete: boolean;
  /** True where nobody has the number, and those that it may be a slip of are shown. */
  readonly isNear: boolean;
}

/**
 * Looks Betriebe up for the office, also those that have left the register: by the beginning of the number, or by parts
 * of name, Inhaber, town and address on file in any order, whatever case, umlauts and accents, slips of typing forgiven.
 * A number that none has finds those that are one slip away.
 *
 * @param text with at least three digits or letters in a row; less finds nothing
 */
export async function searchBetriebe(db: Db, text: string, most = MOST_HITS): Promise<SearchResult> {
  const read = readBetriebsnummer(db.chamber, text);
  const digits = read.ok ? read.value.betriebsnummer : typedDigits(text);
  if (digits !== undefined) {
    const hits = digits.length < FEWEST_DIGITS ? [] : await selectByNumberStart(db, digits, most);
    if (hits.length > 0 || !mayBeSlip(digits)) return { hits, isComplete: true, isNear: false };
    const near = await selectByNumbers(db, [...oneSlipFrom(digits, digitSigns)], most);
    return { hits: near, isComplete: true, isNear: near.length > 0 };
  }
  const { ids, isComplete } = await findByWords(db, betriebeSearchIndex, searchWords(text), most);
  return { hits: ids.length === 0 ? [] : await selectHits(db, ids), isComplete, isNear: false };
}

/** The digits of what is a number and nothing else, whatever stands between them; a district code may stand before. */
function typedDigits(text: string): string | undefined {
  return /^\s*\p{L}{0,3}[\s-]*(\d[\d\s./-]*)$/u
    .exec(text.slice(0, 200).normalize('NFKC'))?.[1]
    ?.replace(/\D/g, '');
}
