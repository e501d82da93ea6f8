import fc from 'fast-check';
import { Secret, TOTP } from 'otpauth';
import { describe, expect, test } from 'vitest';
import { groupCode, makeCode } from '../../lib/codes.ts';
import {
  counterMovesOn,
  hasFactor,
  readRecoveryCode,
  readTotpCode,
  recoveryCodeLength,
  timeStep,
} from './rules.ts';
import { makeTotpSecret, stepOfCode } from './totp.ts';

const secret = makeTotpSecret();
const at = (seconds: number) => new Date(Date.UTC(2026, 10, 25, 11, 0, 0) + seconds * 1000);

describe('a code of an app', () => {
  // the code that the app shows at a moment, typed at another
  test.each([
    { shown: 0, typed: 0, counts: true },
    { shown: 0, typed: 29, counts: true },
    { shown: 0, typed: 30, counts: true },
    { shown: 0, typed: 59, counts: true },
    { shown: 0, typed: 60, counts: false },
    { shown: 29, typed: 59, counts: true },
    { shown: 30, typed: 29, counts: true },
    { shown: 30, typed: 0, counts: true },
    { shown: 30, typed: -1, counts: false },
    { shown: 0, typed: 3600, counts: false },
    { shown: 3600, typed: 0, counts: false },
  ])('shown at $shown s and typed at $typed s: $counts', ({ shown, typed, counts }) => {
    const code = codeAt(at(shown));
    expect(stepOfCode(secret, code, at(typed))).toBe(counts ? timeStep(at(shown)) : undefined);
  });

  test('is the one of RFC 6238', () => {
    // appendix B, SHA-1, the last six of its eight digits
    const rfcSecret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
    expect(stepOfCode(rfcSecret, '287082', new Date(59_000))).toBe(1);
    expect(stepOfCode(rfcSecret, '081804', new Date(1_111_111_109_000))).toBe(37_037_036);
    expect(stepOfCode(rfcSecret, '005924', new Date(1_234_567_890_000))).toBe(41_152_263);
  });

  test.each([
    ['123456', '123456'],
    [' 123 456 ', '123456'],
    ['123-456', '123456'],
    ['123\u00a0456\u200b', '123456'],
    ['１２３４５６', '123456'],
    ['12345', undefined],
    ['1234567', undefined],
    ['12345a', undefined],
    ['', undefined],
  ])('typed as %j is read as %j', (typed, read) => expect(readTotpCode(typed)).toBe(read));

  test('is read however it is grouped, and nothing else becomes one', () => {
    const blanks = fc.array(fc.constantFrom(' ', '\u00a0', '\t', '-', '\u2009'), { maxLength: 3 });
    fc.assert(
      fc.property(fc.stringMatching(/^\d{6}$/), blanks, fc.nat(6), (code, between, place) => {
        expect(readTotpCode(code.slice(0, place) + between.join('') + code.slice(place))).toBe(code);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(readTotpCode(typed) ?? '000000').toMatch(/^\d{6}$/);
      }),
    );
  });
});

describe('a recovery code', () => {
  test('is read as people type it', () => {
    fc.assert(
      fc.property(fc.constant(0), fc.boolean(), fc.constantFrom('-', ' ', '', ' – '), (_, lower, between) => {
        const code = makeCode({ length: recoveryCodeLength });
        const typed = ` ${groupCode(code).replaceAll('-', between)} `
          .replaceAll('0', 'o')
          .replaceAll('1', 'l');
        expect(readRecoveryCode(lower ? typed.toLowerCase() : typed.replaceAll('l', 'I'))).toEqual({ code });
      }),
    );
  });

  test('with one wrong character is told as a slip', () => {
    fc.assert(
      fc.property(fc.nat(recoveryCodeLength - 1), fc.constantFrom(...'23456789ABCDEFGH'), (place, other) => {
        const code = makeCode({ length: recoveryCodeLength });
        fc.pre(code[place] !== other);
        const typed = code.slice(0, place) + other + code.slice(place + 1);
        expect(readRecoveryCode(typed)).toEqual({ slip: 'slip' });
      }),
    );
  });

  test.each([
    ['', 'missing'],
    [' - ', 'missing'],
    ['7K3Q', 'wrong-length'],
    ['123456', 'wrong-length'],
  ])('%j is %s', (typed, slip) => expect(readRecoveryCode(typed)).toEqual({ slip }));

  test('makes nothing throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(readRecoveryCode(typed)).toBeDefined();
      }),
    );
  });
});

test.each([
  [{ totpSince: null, passkeys: 0 }, false],
  [{ totpSince: at(0), passkeys: 0 }, true],
  [{ totpSince: null, passkeys: 1 }, true],
])('an account with %j asks for a second factor: %s', (state, asks) => {
  expect(hasFactor(state)).toBe(asks);
});

test.each([
  { stored: 0, given: 0, good: true },
  { stored: 0, given: 1, good: true },
  { stored: 5, given: 6, good: true },
  { stored: 5, given: 5, good: false },
  { stored: 5, given: 4, good: false },
  { stored: 5, given: 0, good: false },
])('a passkey that said $stored and says $given: $good', ({ stored, given, good }) => {
  expect(counterMovesOn(stored, given)).toBe(good);
});

/** The code that an app shows. */
function codeAt(moment: Date): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: moment.getTime() });
}
