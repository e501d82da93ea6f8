import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNumberSet } from './number-set.ts';

test('a number is new once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 })), (numbers) => {
      const set = createNumberSet();
      const known = new Set<number>();
      for (const number of numbers) {
        expect(set.add(number)).toBe(!known.has(number));
        known.add(number);
      }
    }),
  );
});

test('it tells apart numbers up to the largest that a double holds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.maxSafeNat().map((number) => number || 1)), (numbers) => {
      const set = createNumberSet();
      expect(numbers.map((number) => set.add(number))).toEqual(numbers.map(() => true));
      expect(numbers.map((number) => set.add(number))).toEqual(numbers.map(() => false));
    }),
  );
});

test('two hundred thousand neighbours, as numbers of Betriebe are, take little time', () => {
  const set = createNumberSet();
  const numbers = Array.from({ length: 200_000 }, (_, index) => (11_000_000 + index) * 1000);
  expect(numbers.every((number) => set.add(number))).toBe(true);
  expect(numbers.some((number) => set.add(number))).toBe(false);
});
