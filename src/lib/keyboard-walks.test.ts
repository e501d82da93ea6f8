import { expect, test } from 'vitest';
import { walkLength } from './keyboard-walks.ts';

test.each([
  ['qwertzuiop', 10],
  ['qwertyuiop', 10],
  ['poiuztrewq', 10],
  ['1qay', 4],
  ['1qaz', 4],
  ['yaq1', 4],
  ['zse4', 4],
  ['2wsxcde3', 8],
  ['asdfhallo', 4],
  ['qaq', 3],
  ['hobel', 1],
  ['qp', 1],
  ['q', 1],
])('fingers slide over %s for %i keys', (text, keys) => {
  expect(walkLength(text, 0)).toBe(keys);
});

test('a walk may begin in the middle', () => {
  expect(walkLength('hallowertz', 5)).toBe(5);
});
