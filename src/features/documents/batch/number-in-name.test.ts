import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberInName } from './number-in-name.ts';

/** Seven digits, and perhaps a Filiale behind a dash. */
const read = (text: string) => (/^(?:HWK)?\d{7}(?:-\d)?$/.test(text) ? text.replace('HWK', '') : undefined);
const same = (a: string, b: string) => a === b;
const numberOf = (name: string) => {
  const found = numberInName(name, read, same);
  return found.ok ? found.value : found.refusal;
};

test.each([
  ['1234567.pdf', '1234567'],
  ['1234567', '1234567'],
  ['1234567-2.pdf', '1234567-2'],
  ['1234567_Beitragsbescheid 2026.pdf', '1234567'],
  ['Beitragsbescheid-2026-1234567.pdf', '1234567'],
  ['HWK1234567 (2).pdf', '1234567'],
  ['Bescheid [1234567], Mahnung.pdf', '1234567'],
  ['1234567_1234567.pdf', '1234567'],
  ['1234567-2_1234567.pdf', 'several'],
  ['1234567_7654321.pdf', 'several'],
  ['12345678.pdf', 'none'],
  ['2026-11-26 Bescheid.pdf', 'none'],
  ['.pdf', 'none'],
  ['', 'none'],
])('%s: %s', (name, expected) => {
  expect(numberOf(name)).toBe(expected);
});

test('whatever else stands in a name, its one number is found, and no name breaks it', () => {
  const words = fc.array(fc.stringMatching(/^[A-Za-zäöüß]{0,12}$/), { maxLength: 3 });
  fc.assert(
    fc.property(words, words, fc.integer({ min: 1_000_000, max: 9_999_999 }), (before, after, number) => {
      expect(numberOf(`${[...before, number, ...after].join('_')}.pdf`)).toBe(String(number));
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(() => numberOf(name)).not.toThrow();
    }),
  );
});
