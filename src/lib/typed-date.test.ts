import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './dates.ts';
import { readTypedDate, writeTypedDate } from './typed-date.ts';

const today = '2026-11-26';

describe('a day', () => {
  it.each([
    ['24.12.1990', '1990-12-24'],
    [' 24. 12. 1990 ', '1990-12-24'],
    ['4.2.1990', '1990-02-04'],
    ['24/12/1990', '1990-12-24'],
    ['24-12-1990', '1990-12-24'],
    ['24121990', '1990-12-24'],
    ['1990-12-24', '1990-12-24'],
    ['24.12.90', '1990-12-24'],
    ['24.12.26', '2026-12-24'],
    ['24.12.27', '1927-12-24'],
  ])('is read from «%s»', (typed, day) => {
    expect(readTypedDate(typed, today)).toBe(day);
  });

  it.each(['', 'gestern', '31.02.2001', '12/24/1990', '24.12', '24.12.990', '00.01.2000'])(
    'is not «%s»',
    (typed) => {
      expect(readTypedDate(typed, today)).toBeUndefined();
    },
  );

  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60_000, max: 60_000 }), (days) => {
        const day = addDays(today, days);
        expect(readTypedDate(writeTypedDate(day), today)).toBe(day);
      }),
    );
  });
});
