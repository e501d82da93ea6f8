import { expect, test } from 'vitest';
import { seededRandom } from './seeded-random.ts';

const draw = (seed: string) => {
  const random = seededRandom(seed);
  return Array.from({ length: 1000 }, () => random.below(10));
};

test('the same seed gives the same, another seed something else', () => {
  expect(draw('a')).toEqual(draw('a'));
  expect(draw('a')).not.toEqual(draw('b'));
});

test('every number comes about as often', () => {
  const counts = Array.from(
    { length: 10 },
    (_, number) => draw('a').filter((drawn) => drawn === number).length,
  );
  expect(Math.min(...counts)).toBeGreaterThan(70);
  expect(Math.max(...counts)).toBeLessThan(130);
});

test('it picks and decides', () => {
  const random = seededRandom('a');
  const picked = new Set(Array.from({ length: 100 }, () => random.pick(['x', 'y'])));
  expect(picked).toEqual(new Set(['x', 'y']));
  expect(() => random.pick([])).toThrow(RangeError);
  const often = Array.from({ length: 1000 }, () => random.percent(25)).filter(Boolean).length;
  expect(often).toBeGreaterThan(200);
  expect(often).toBeLessThan(300);
});
