import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCode } from './codes.ts';
import { estimateEntropyBits, findCollisions } from './imported-pins.ts';

/** PINs as a chance generator of an older system would print them. */
function drawn(count: number, length: number, alphabet: string): readonly string[] {
  const pin = fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length });
  return fc.sample(fc.noBias(pin), { numRuns: count, seed: 7 }).map(readCode);
}

describe('collisions after folding', () => {
  test('names the rows that can no longer be told apart', () => {
    const pins = ['OIL4711', 'abc', '0114711', 'xyz', 'A-B C', 'abc'].map(readCode);
    expect(findCollisions(pins)).toEqual([
      { folded: '0114711', rows: [0, 2] },
      { folded: 'ABC', rows: [1, 4, 5] },
    ]);
  });

  test('every row is either named once or differs from all others', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('0', '1', 'A'), maxLength: 3 })), (pins) => {
        const named = findCollisions(pins).flatMap((collision) => collision.rows);
        const unnamed = pins.filter((_, row) => !named.includes(row));
        expect(new Set(named).size).toBe(named.length);
        expect(new Set(unnamed).size).toBe(unnamed.length);
        for (const { folded, rows } of findCollisions(pins))
          expect(rows.every((row) => pins[row] === folded)).toBe(true);
      }),
    );
  });
});

describe('entropy of imported PINs', () => {
  test.each([
    ['a few digits', ['4711', '0815'], 13.29],
    ['one long number', ['9876543210'], 33.22],
    ['letters and digits', ['G7K2QX', 'ZZ9PLA'], 30.27],
    ['hexadecimal', ['AB12CD34'], 32],
    ['the shortest counts', ['G7K2QX4M', 'ZZ9P'], 20.18],
    ['numbers among letters', ['4711471', 'G7K2QXZ'], 35.31],
    ['hexadecimal among letters', ['AB12CD3', 'G7K2QXZ'], 35.31],
    ['nothing', [], 0],
    ['an empty PIN among them', ['G7K2QX4M', ''], 0],
  ])('%s', (_, pins, bits) => {
    expect(estimateEntropyBits(pins.map(readCode))).toBeCloseTo(bits, 1);
  });

  test('a long random list is judged near its true worth', () => {
    expect(estimateEntropyBits(drawn(2000, 8, '23456789ABCDEFGHJKMNPQRSTVWXYZ'))).toBeCloseTo(39.25, 0);
  });

  test('a common prefix counts for nothing', () => {
    expect(estimateEntropyBits(drawn(2000, 5, '0123456789').map((pin) => `HWK2024${pin}`))).toBeCloseTo(
      16.6,
      0,
    );
  });

  test('serial numbers count for little', () => {
    expect(
      estimateEntropyBits(Array.from({ length: 5000 }, (_, i) => String(8_800_000_000 + i))),
    ).toBeLessThan(13);
  });

  test('is never negative and never more than the letters and digits allow', () => {
    fc.assert(
      fc.property(fc.array(fc.string().map(readCode), { minLength: 1 }), (pins) => {
        const shortest = Math.min(...pins.map((pin) => pin.length));
        const bits = estimateEntropyBits(pins);
        return bits >= 0 && bits <= shortest * Math.log2(33) + 1e-9;
      }),
    );
  });
});
