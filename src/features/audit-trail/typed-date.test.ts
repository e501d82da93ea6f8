import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isIsoDate } from '../../lib/dates.ts';
import { readTypedDate } from './typed-date.ts';

test.each([
  ['26.11.2026', '2026-11-26'],
  [' 5.3.2026 ', '2026-03-05'],
  ['5. 3. 26', '2026-03-05'],
  ['2026-03-05', '2026-03-05'],
  ['31.02.2026', undefined],
  ['26.11', undefined],
  ['gestern', undefined],
  ['', undefined],
])('«%s» is %s', (typed, date) => {
  expect(readTypedDate(typed)).toBe(date);
});

test('whatever is typed is a day or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.- ') }), (typed) => {
      const read = readTypedDate(typed);
      expect(read === undefined || isIsoDate(read)).toBe(true);
    }),
  );
});
