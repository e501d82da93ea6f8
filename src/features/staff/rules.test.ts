import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areTwoPeople, type Standing } from './rules.ts';

describe('two accesses', () => {
  const access = (id: string, ...onWordOf: string[]): Standing => ({ id, onWordOf });

  test.each([
    ['two whom nobody answers for', access('a'), access('b'), true],
    ['one and the same', access('a'), access('a'), false],
    ['an administrator and whom that one invited alone', access('a'), access('b', 'a'), false],
    ['two whom the same administrator invited alone', access('b', 'a'), access('c', 'a'), false],
    ['two whom different administrators invited', access('b', 'a'), access('d', 'c'), true],
    ['somebody invited by whom the administrator invited', access('a'), access('d', 'b', 'a'), false],
  ])('%s', (_what, one, other, are) => {
    expect([areTwoPeople(one, other), areTwoPeople(other, one)]).toEqual([are, are]);
  });

  test('whom one administrator answers for are one person, however many they are', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    fc.assert(
      fc.property(ids, ids, ids, fc.array(ids), (one, other, by, more) => {
        expect(areTwoPeople(access(one, by, ...more), access(other, by))).toBe(false);
      }),
    );
  });
});
