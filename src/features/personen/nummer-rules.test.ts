import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNummer } from './nummer-rules.ts';

const lengths = { min: 5, max: 10 };
const read = (typed: string): string => {
  const result = readNummer(lengths, typed);
  return result.ok ? result.value : result.refusal;
};

test.each([
  ['1234567', '1234567'],
  [' 123-456\u00a07 ', '1234567'],
  ['１２３４５', '12345'],
  ['O12l4I', '012141'],
  ['Nr. 12345', '12345'],
  ['Personennummer: 12345', '12345'],
  ['Pers.-Nr. 12345', '12345'],
  ['', 'missing'],
  ['Nr.', 'missing'],
  ['1234', 'too-short'],
  ['12345678901', 'too-long'],
  ['12345x', 'unreadable'],
  ['1'.repeat(500), 'unreadable'],
])('%j → %s', (typed, outcome) => {
  expect(read(typed)).toBe(outcome);
});

test('whatever is typed is read or refused, and what is read reads the same again', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789OoIl- .Nr') }), (typed) => {
      const result = readNummer(lengths, typed);
      if (result.ok) expect(read(result.value)).toBe(result.value);
    }),
  );
});
