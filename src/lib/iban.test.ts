import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupIban, readIban } from './iban.ts';

describe('an IBAN', () => {
  it.each([
    ['DE02 1203 0000 0000 2020 51', 'DE02120300000000202051'],
    ['de02-1203-0000-0000-2020-51', 'DE02120300000000202051'],
    ['IBAN: DE02120300000000202051', 'DE02120300000000202051'],
    ['AT61 1904 3002 3457 3201', 'AT611904300234573201'],
    ['NO93 8601 1117 947', 'NO9386011117947'],
    ['GB29 NWBK 6016 1331 9268 19', 'GB29NWBK60161331926819'],
  ])('is read from «%s»', (typed, iban) => {
    expect(readIban(typed)).toEqual({ ok: true, value: iban });
  });

  it.each([
    ['', 'no-iban'],
    ['120300000000202051', 'no-iban'],
    ['US02120300000000202051', 'no-iban'],
    ['DE0212030000000020205', 'wrong-length'],
    ['DE02120300000000202052', 'wrong-check-digits'],
    ['DE02120300000000205021', 'wrong-check-digits'],
  ])('is not «%s»: %s', (typed, refusal) => {
    expect(readIban(typed)).toEqual({ ok: false, refusal });
  });

  it('is printed in groups of four, and read again from them', () => {
    expect(groupIban('DE02120300000000202051')).toBe('DE02 1203 0000 0000 2020 51');
    expect(groupIban('NO9386011117947')).toBe('NO93 8601 1117 947');
  });

  it('is found wrong with any one digit changed', () => {
    const good = 'DE02120300000000202051';
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 21 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digit = (Number(good[at]) + by) % 10;
        expect(readIban(good.slice(0, at) + digit + good.slice(at + 1)).ok).toBe(false);
      }),
    );
  });

  it('never breaks on what is typed', () => {
    fc.assert(fc.property(fc.string(), (typed) => void readIban(typed)));
  });
});
