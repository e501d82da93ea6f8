import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isIsoDate } from './dates.ts';
import { hasShortYear, readTypedDate, writeTypedDate } from './typed-date.ts';

describe('a day', () => {
  it.each([
    ['24.12.1990', '1990-12-24'],
    [' 24. 12. 1990 ', '1990-12-24'],
    ['4.2.1990', '1990-02-04'],
    ['24/12/1990', '1990-12-24'],
    ['24-12-1990', '1990-12-24'],
    ['24121990', '1990-12-24'],
    ['1990-12-24', '1990-12-24'],
  ])('is read from «%s»', (typed, day) => {
    expect(readTypedDate(typed)).toBe(day);
    expect(hasShortYear(typed)).toBe(false);
  });

  it.each(['', 'gestern', '31.02.2001', '12/24/1990', '24.12', '24.12.990', '00.01.2000'])(
    'is not «%s»',
    (typed) => {
      expect(readTypedDate(typed)).toBeUndefined();
      expect(hasShortYear(typed)).toBe(false);
    },
  );

  it.each(['24.12.90', '1.1.27', '1/1/27', ' 5. 3. 26 '])('is not guessed from «%s»', (typed) => {
    expect(readTypedDate(typed)).toBeUndefined();
    expect(hasShortYear(typed)).toBe(true);
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60_000, max: 60_000 }), (days) => {
        const day = addDays('2026-11-26', days);
        expect(readTypedDate(writeTypedDate(day))).toBe(day);
      }),
    );
  });

  it('is whatever is typed, or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.- ') }), (typed) => {
        const read = readTypedDate(typed);
        expect(read === undefined || isIsoDate(read)).toBe(true);
      }),
    );
  });
});
