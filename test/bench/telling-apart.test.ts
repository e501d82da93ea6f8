import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tellApart } from '../../bench/telling-apart.ts';
import { seededRandom } from '../../src/lib/seeded-random.ts';

const random = seededRandom('times');
const share = () => random.below(1_000_000) / 1_000_000;
const around = (middle: number) => middle + (share() + share() + share() - 1.5);
const times = (middle: number) => Array.from({ length: 1_000 }, () => around(middle));

describe('two sorts of answers', () => {
  test('alike are told apart as well as by guessing', () => {
    const { advantage, chance } = tellApart(times(10), times(10));
    expect(Math.abs(advantage - 0.5)).toBeLessThan(2 * chance);
  });

  test.each([
    ['a little slower', 10.2, 0.55, 0.7],
    ['much slower', 14, 0.99, 1],
    ['faster', 9, 0, 0.3],
  ])('of which the second is %s are told apart', (_how, middle, least, most) => {
    const { advantage } = tellApart(times(10), times(middle));
    expect(advantage).toBeGreaterThanOrEqual(least);
    expect(advantage).toBeLessThanOrEqual(most);
  });

  test('are told apart by rank alone: no outlier sways it, and ties count half', () => {
    expect(tellApart([1, 2, 3], [4, 5, 1_000_000]).advantage).toBe(1);
    expect(tellApart([5, 5], [5, 5]).advantage).toBe(0.5);
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { minLength: 1 }),
        fc.array(fc.integer(), { minLength: 1 }),
        (a, b) => {
          const sum = tellApart(a, b).advantage + tellApart(b, a).advantage;
          expect(sum).toBeCloseTo(1, 9);
        },
      ),
    );
  });
});
