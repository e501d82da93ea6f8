import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';
import { oneSlipFrom, twoSlipsFrom } from './slips.ts';

const letters = fc.constantFrom(...'abcdeghimnorstuz');
const words = (minLength: number) => fc.string({ unit: letters, minLength, maxLength: 12 });

/** Makes some slips at places that the numbers choose. */
function withSlips(word: string, slips: readonly (readonly [kind: number, at: number])[]): string {
  const typed = [...word];
  for (const [kind, at] of slips) {
    const place = at % Math.max(1, typed.length);
    if (kind === 0) typed.splice(place, 1);
    else if (kind === 1) typed.splice(place, 0, 'x');
    else if (kind === 2) typed[place] = 'x';
    else typed.splice(place, 2, ...typed.slice(place, place + 2).toReversed());
  }
  return typed.join('');
}
const slips = (count: number) =>
  fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 20 })), { minLength: count, maxLength: count });

describe('one slip from a word', () => {
  test('are the words that differ by one, and no others', () => {
    fc.assert(
      fc.property(words(1), fc.nat(), (word, which) => {
        const made = [...oneSlipFrom(word)];
        expect(editDistance(word, made[which % made.length] ?? '')).toBe(1);
      }),
    );
  });

  test('are all of them', () => {
    fc.assert(
      fc.property(words(1), slips(1), (word, made) => {
        const typed = withSlips(word, made);
        expect(oneSlipFrom(word).has(typed)).toBe(typed !== word);
      }),
    );
  });
});

test('words two slips away are in one of the places named', () => {
  fc.assert(
    fc.property(words(8), slips(2), (word, made) => {
      const typed = withSlips(word, made);
      const { start, end, starts, rests, swapped } = twoSlipsFrom(typed);
      if (editDistance(word, typed) !== 2) return;
      const inHalves = [...starts].some(
        (first) => word.startsWith(first) && rests.has(word.slice(first.length)),
      );
      expect(word.startsWith(start) || word.endsWith(end) || inHalves || swapped.has(word)).toBe(true);
    }),
  );
});
