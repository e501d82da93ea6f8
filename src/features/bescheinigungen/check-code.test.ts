import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../../test/property-runs.ts';
import { madeUpChamber } from '../../../test/made-up-chamber.ts';
import { hashToken } from '../../platform/crypto/tokens.ts';
import { checkAddress, makeCheckCode, printedCheckCode, readCheckCode } from './check-code.ts';
import { checkCodeLength } from './rules.ts';

const code = fc.noShrink(fc.constant(null).map(makeCheckCode));

describe('a check code', () => {
  it('is found however it is typed', () => {
    const separators = fc.array(fc.constantFrom('-', ' ', '  ', '\u00a0', '–', '.', '\t'), {
      minLength: checkCodeLength,
      maxLength: checkCodeLength,
    });
    const style = fc.record({
      lower: fc.boolean(),
      wide: fc.boolean(),
      o: fc.constantFrom('0', 'O', 'o'),
      i: fc.constantFrom('1', 'I', 'l'),
    });
    fc.assert(
      fc.property(code, separators, style, (made, between, { lower, wide, o, i }) => {
        const typed = [...made].map((sign, at) => {
          const alike = sign === '0' ? o : sign === '1' ? i : lower ? sign.toLowerCase() : sign;
          const shown = wide ? String.fromCodePoint(alike.codePointAt(0)! + 0xfee0) : alike;
          return `${shown}${between[at]}`;
        });
        expect(readCheckCode(typed.join(''))).toEqual({ ok: true, value: hashToken(made) });
      }),
    );
  });

  it('is printed in groups and reads back', () => {
    fc.assert(
      fc.property(code, (made) => {
        expect(printedCheckCode(made)).toMatch(/^[0-9A-Z]{4,5}(?:-[0-9A-Z]{4,5}){5}$/);
        expect(readCheckCode(printedCheckCode(made))).toEqual({ ok: true, value: hashToken(made) });
        expect(checkAddress(madeUpChamber, made).length).toBeLessThan(120);
      }),
    );
  });

  it('with one wrong sign or one missing is a slip', () => {
    const at = fc.nat(checkCodeLength - 1);
    const other = fc.constantFrom(...'023456789ABCDEFGHJKMNPQRSTVWXYZ');
    fc.assert(
      fc.property(code, at, other, (made, place, sign) => {
        fc.pre(made[place] !== sign);
        const wrong = `${made.slice(0, place)}${sign}${made.slice(place + 1)}`;
        expect(readCheckCode(wrong)).toEqual({ ok: false, refusal: 'slip' });
        expect(readCheckCode(made.slice(0, place) + made.slice(place + 1)).ok).toBe(false);
      }),
    );
  });

  it('never throws and finds nothing in what is no code', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const read = readCheckCode(typed);
        if (!read.ok) expect(['missing', 'slip']).toContain(read.refusal);
      }),
    );
  });
});
