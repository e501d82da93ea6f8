import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readChoice } from './read-choice.ts';

const optional = new Set(['freischaltung.linked', 'betriebe.deleted']);

test.each([
  ['a ticked box is wanted', { angeboten: 'freischaltung.linked', 'freischaltung.linked': 'ja' }, true],
  ['a box left empty is not', { angeboten: 'freischaltung.linked' }, false],
  [
    'only the value of the box counts',
    { angeboten: 'freischaltung.linked', 'freischaltung.linked': 'x' },
    false,
  ],
])('%s', (_case, posted, wanted) => {
  expect(readChoice(posted, optional)).toEqual([{ id: 'freischaltung.linked', wanted }]);
});

test('what the page did not offer is left alone', () => {
  expect(readChoice({}, optional)).toEqual([]);
  expect(readChoice({ 'betriebe.deleted': 'ja' }, optional)).toEqual([]);
});

test('no form reaches a kind that cannot be switched off', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string()), fc.string(), (posted, more) => {
      const angeboten = `sign-in.security,${more}`;
      const ids = readChoice({ ...posted, angeboten }, optional).map(({ id }) => id);
      expect(ids.every((id) => optional.has(id))).toBe(true);
    }),
  );
});
