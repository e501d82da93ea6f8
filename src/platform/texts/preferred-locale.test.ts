import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLocale, preferredLocale } from './preferred-locale.ts';

test.each([
  [undefined, 'de'],
  ['', 'de'],
  ['*', 'de'],
  ['de-DE,de;q=0.9,en;q=0.8', 'de'],
  ['en-US,en;q=0.5', 'en'],
  ['EN-gb', 'en'],
  ['de-AT', 'de'],
  ['fr,en;q=0.3', 'en'],
  ['fr,tr;q=0.8', 'de'],
  ['en;q=0.4,de;q=0.7', 'de'],
  ['de;q=0.4, en;q=0.7', 'en'],
  ['en,de', 'en'],
  ['de,en', 'de'],
  ['en;q=0', 'de'],
  ['de;q=0,en;q=0.1', 'en'],
  ['pl,*;q=0.5,en;q=0.4', 'de'],
  ['english', 'de'],
  ['en;q=2', 'de'],
  ['en;q=high', 'de'],
  [';;,,;q=1', 'de'],
])('a browser that asks for «%s» reads %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});

test('whatever a header holds, the answer is one of our languages', () => {
  fc.assert(fc.property(fc.string(), (header) => isLocale(preferredLocale(header))));
  const range = fc.tuple(
    fc.constantFrom('de', 'en', 'fr', '*', 'de-CH', 'en-IE'),
    fc.double({ min: 0.001, max: 1, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(range), (ranges) => {
      const header = ranges.map(([tag, weight]) => `${tag};q=${weight.toFixed(3)}`).join(',');
      const asksForEnglish = ranges.some(([tag]) => tag.startsWith('en'));
      return asksForEnglish || preferredLocale(header) === 'de';
    }),
  );
});
