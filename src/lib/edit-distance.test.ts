import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

test.each([
  ['gmail', 'gmail', 0],
  ['gmail', 'gmial', 1],
  ['gmail', 'gmal', 1],
  ['gmail', 'gmaill', 1],
  ['gmail', 'gnail', 1],
  ['hotmail', 'hotmial', 1],
  ['gmail', 'mail', 1],
  ['web', '', 3],
  ['', '', 0],
  ['ca', 'abc', 3],
  ['outlook', 'utlok', 2],
])('from %s to %s are %i slips', (one, other, slips) => {
  expect(editDistance(one, other)).toBe(slips);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ß', '😀'), maxLength: 8 });

test('it is the same both ways, zero only between equals, and never more than the longer text', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      const slips = editDistance(one, other);
      expect(editDistance(other, one)).toBe(slips);
      expect(slips === 0).toBe(one === other);
      expect(slips).toBeLessThanOrEqual(Math.max([...one].length, [...other].length));
      expect(slips).toBeGreaterThanOrEqual(Math.abs([...one].length - [...other].length));
    }),
  );
});
