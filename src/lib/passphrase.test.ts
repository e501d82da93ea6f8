import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMMON_PASSWORDS } from './common-passwords.ts';
import { makePassphrase } from './passphrase.ts';
import { PASSPHRASE_WORDS } from './passphrase-words.ts';
import { estimateGuessBits } from './password-guessing.ts';
import { checkPassword } from './password-rules.ts';

describe('the words', () => {
  test('are capitalised, of 3 to 8 plain letters, and each is there once', () => {
    for (const word of PASSPHRASE_WORDS) expect(word).toMatch(/^[A-Z][a-z]{2,7}$/);
    expect(new Set(PASSPHRASE_WORDS).size).toBe(PASSPHRASE_WORDS.length);
  });

  test('are so many that four different ones hold 44 bits', () => {
    const { length } = PASSPHRASE_WORDS;
    const choices = length * (length - 1) * (length - 2) * (length - 3);
    expect(Math.log2(choices)).toBeGreaterThanOrEqual(44);
  });
});

describe('a passphrase', () => {
  const passphrase = fc.constant(undefined).map(makePassphrase);

  test('is four different words of the list', () => {
    fc.assert(
      fc.property(passphrase, (made) => {
        const words = made.split('-');
        expect(new Set(words).size).toBe(4);
        for (const word of words) expect(PASSPHRASE_WORDS).toContain(word);
      }),
    );
  });

  test('passes the rules for passwords', () => {
    const context = {
      minLength: 15,
      email: 'holz@bau.de',
      names: ['Anna', 'Wagner'],
      forbiddenWords: ['Kammer'],
    };
    fc.assert(
      fc.property(passphrase, (made) => {
        expect(checkPassword(made, context)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('passes them even if made of the four words that are easiest to guess', () => {
    const bits = (word: string): number =>
      estimateGuessBits(word, { common: COMMON_PASSWORDS, own: new Set() });
    const ranked = PASSPHRASE_WORDS.map((word) => ({ word, bits: bits(word) }));
    const easiest = ranked
      .sort((one, other) => one.bits - other.bits)
      .slice(0, 4)
      .map(({ word }) => word);
    expect(checkPassword(easiest.join('-'), { minLength: 15 })).toEqual([]);
  });

  test('draws all words about equally often', () => {
    const drawn = new Set(Array.from({ length: 6000 }, makePassphrase).flatMap((made) => made.split('-')));
    expect(drawn.size).toBeGreaterThan(PASSPHRASE_WORDS.length * 0.999);
  });
});
