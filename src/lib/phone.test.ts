import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidyPhone } from './phone.ts';

test.each([
  ['0931 30908-0', '0931 30908-0'],
  [' +49 (0)931/30908–0 ', '+49 (0)931/30908-0'],
  ['0521\u00a0\u200b5608', '0521 5608'],
  ['110', '110'],
])('%j is stored as %j', (typed, stored) => {
  expect(tidyPhone(typed)).toEqual({ ok: true, value: stored });
});

test.each([
  ['', 'not-a-number'],
  ['abends nach 18 Uhr', 'not-a-number'],
  ['12', 'too-short'],
  ['1234567890123456', 'too-long'],
  [`1${' '.repeat(0)}${'-'.repeat(60)}23`, 'too-long'],
  ['tel:110', 'not-a-number'],
])('%j is refused: %s', (typed, why) => {
  expect(tidyPhone(typed)).toEqual({ ok: false, refusal: why });
});

test('what is stored can be dialled and reads the same a second time', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^\+?[\d ()/.-]{1,30}$/)),
      (typed) => {
        const phone = tidyPhone(typed);
        if (!phone.ok) return;
        expect(phone.value).toMatch(/^\+?[\d ()/.-]{3,40}$/);
        expect(tidyPhone(phone.value)).toEqual(phone);
      },
    ),
  );
});
