import { describe, expect, test } from 'vitest';
import {
  hasBaCheckDigit,
  hasLeftRegister,
  isLinkable,
  printedNummer,
  whyNotLinkable,
  windowAddress,
} from './rules.ts';

describe('who can be linked', () => {
  test.each([
    ['hauptbetrieb', null, null],
    ['filiale', null, null],
    ['ausbildungsstaette', null, 'ausbildungsstaette'],
    ['hauptbetrieb', '2026-06-30', 'geloescht'],
    ['ausbildungsstaette', '2026-06-30', 'geloescht'],
    ['hauptbetrieb', '2026-11-22', null],
    ['ausbildungsstaette', '2026-11-22', 'ausbildungsstaette'],
  ] as const)('%s, deleted %s → %s', (art, geloeschtAm, reason) => {
    const now = new Date('2026-11-21T12:00:00Z');
    expect(whyNotLinkable({ art, geloeschtAm }, now)).toBe(reason);
    expect(isLinkable({ art, geloeschtAm }, now)).toBe(reason === null);
  });
});

test.each([
  [null, '2026-11-21T12:00:00Z', false],
  ['2026-11-22', '2026-11-21T22:59:59Z', false],
  // midnight in Germany
  ['2026-11-22', '2026-11-21T23:00:00Z', true],
  ['2026-11-22', '2027-01-01T00:00:00Z', true],
])('a Löschung of %s holds at %s: %s', (geloeschtAm, now, holds) => {
  expect(hasLeftRegister({ geloeschtAm }, new Date(now))).toBe(holds);
});

test('a number is printed with its Filialnummer', () => {
  expect(printedNummer({ betriebsnummer: '1234567', filialnummer: '' })).toBe('1234567');
  expect(printedNummer({ betriebsnummer: '1234567', filialnummer: '2' })).toBe('1234567-2');
});

describe('the address in the window', () => {
  const betrieb = {
    name: 'Metallbau Hofer GmbH',
    inhaber: 'Ada Brand',
    strasse: 'Am Anger',
    hausnummer: '3 a',
    plz: '01067',
    ort: 'Musterstadt',
  };

  test('names the Inhaber where the name does not', () => {
    expect(windowAddress(betrieb)).toEqual([
      'Metallbau Hofer GmbH',
      'Ada Brand',
      'Am Anger 3 a',
      '01067 Musterstadt',
    ]);
    expect(windowAddress({ ...betrieb, name: 'Ada Brand Metallbau' })).toHaveLength(3);
    expect(windowAddress({ ...betrieb, inhaber: 'Brand, Ada' })[1]).toBe('Ada Brand');
    expect(windowAddress({ ...betrieb, name: 'Ada Brand Metallbau', inhaber: 'Brand, Ada' })).toHaveLength(3);
  });

  test('leaves out what the register does not hold', () => {
    expect(windowAddress({ ...betrieb, inhaber: null, strasse: null, hausnummer: null })).toEqual([
      'Metallbau Hofer GmbH',
      '01067 Musterstadt',
    ]);
  });
});

test.each([
  ['09912342', true],
  ['09912347', true],
  ['09912343', false],
  ['09912340', false],
  ['00000000', true],
])('the check digit of %s: %s', (number, isRight) => {
  expect(hasBaCheckDigit(number)).toBe(isRight);
});
