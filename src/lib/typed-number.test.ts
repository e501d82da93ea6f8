import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTypedNumber } from './typed-number.ts';

describe('a number as people type it', () => {
  test.each([
    ['178', 178],
    [' 178 ', 178],
    ['Nr. 178', 178],
    ['nr 178', 178],
    ['Nummer 178', 178],
    ['#178', 178],
    ['Antrag 178', 178],
    ['antrag nr. 178', 178],
    ['１７８', 178],
    ['Antrag', undefined],
    ['', undefined],
    ['178a', undefined],
    ['Anfrage 178', undefined],
    ['1234567890', undefined],
  ])('%j → %j', (typed, number) => {
    expect(readTypedNumber(typed, 'Antrag')).toBe(number);
  });

  test('any text is read or refused, and what is read is a number that the database takes', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const number = readTypedNumber(typed, 'Antrag');
        expect(number === undefined || (Number.isInteger(number) && number < 2 ** 31)).toBe(true);
      }),
    );
  });
});
