const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** What stands in numbers. */
export const digits = [...'0123456789'];
/** What stands in e-mail addresses. */
export const addressSigns = [...LETTERS, ...digits, '.', '-', '_', '@'];

/** Whether a number is long enough to be told from others by its digits, and no longer than numbers are. */
export function mayBeSlip(number: string): boolean {
  return number.length >= 5 && number.length <= 20;
}

/**
 * All that a word becomes by one slip of typing: a letter missing, too many or wrong, or two neighbours swapped. Letters
 * are those of the word and a to z, as folded words have them (`search-folding.ts`).
 * @param signs that may stand in place of a letter where the word is something else: {@link digits}, {@link addressSigns}
 * @returns each once, without the word itself
 */
export function oneSlipFrom(word: string, signs: readonly string[] = LETTERS): ReadonlySet<string> {
  const typed = [...word];
  const alphabet = new Set([...signs, ...typed]);
  const made = new Set<string>();
  for (let at = 0; at <= typed.length; at++) {
    const before = typed.slice(0, at).join('');
    const [first = '', second = '', ...further] = typed.slice(at);
    const rest = further.join('');
    made.add(before + second + rest);
    made.add(before + second + first + rest);
    for (const letter of alphabet) {
      made.add(before + letter + first + second + rest);
      if (first) made.add(before + letter + second + rest);
    }
  }
  made.delete(word);
  return made;
}

/** Where words lie that are two slips away from one: each is in at least one of these places. */
export interface TwoSlipsAway {
  /** Words that begin like this, both slips being behind it. */
  readonly start: string;
  /** Words that end like this, both slips being before it. */
  readonly end: string;
  /** Beginnings with one slip … */
  readonly starts: ReadonlySet<string>;
  /** … and what follows them with the other. */
  readonly rests: ReadonlySet<string>;
  /** Words with the two letters in the middle swapped, and another slip anywhere. */
  readonly swapped: ReadonlySet<string>;
}

/**
 * Says where to look for words that are two slips away: two slips fall into the halves of a word as 0 and 2, 2 and 0, or
 * 1 and 1, or one of them is a swap in the middle.
 */
export function twoSlipsFrom(word: string): TwoSlipsAway {
  const typed = [...word];
  const middle = Math.floor(typed.length / 2);
  const start = typed.slice(0, middle).join('');
  const end = typed.slice(middle).join('');
  const swapped = typed.toSpliced(middle - 1, 2, typed[middle] ?? '', typed[middle - 1] ?? '').join('');
  return {
    start,
    end,
    starts: oneSlipFrom(start),
    rests: oneSlipFrom(end),
    swapped: oneSlipFrom(swapped),
  };
}
