import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupCode } from '../../lib/codes.ts';
import {
  judgeConfirmation,
  makeConfirmationCode,
  readConfirmationCode,
  selectorOf,
} from './confirmation-rules.ts';

const now = new Date('2026-11-21T08:00:00Z');
const later = new Date(now.getTime() + 1);
const open = { supersededAt: null, confirmedAt: null };
const good = { expiresAt: later, hasAccount: false, registration: open };

describe('what a link or right code is worth', () => {
  test.each([
    ['unknown', undefined],
    ['superseded', { ...good, registration: { ...open, supersededAt: now } }],
    ['already', { ...good, registration: { ...open, confirmedAt: now } }],
    ['already', { ...good, hasAccount: true }],
    ['already', { ...good, hasAccount: true, expiresAt: now }],
    ['expired', { ...good, expiresAt: now }],
  ])('%s', (refusal, sent) => {
    expect(judgeConfirmation(sent, now)).toEqual({ ok: false, refusal });
  });

  test('is good to the last millisecond', () => {
    expect(judgeConfirmation(good, now)).toEqual({ ok: true, value: good });
  });
});

describe('a typed code', () => {
  const blank = fc.constantFrom('', ' ', '-', '\u00a0', '\u200b', ' - ', '\t', '–');

  test('is read however it was typed or copied', () => {
    const typing = fc.array(fc.tuple(fc.boolean(), fc.boolean(), blank), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(typing, (ways) => {
        const code = makeConfirmationCode();
        const typed = ways.map(([small, alike, gap], index) => {
          const character = code.charAt(index);
          const seen = alike ? ({ '0': 'O', '1': 'l' }[character] ?? character) : character;
          return gap + (small ? seen.toLowerCase() : seen);
        });
        expect(readConfirmationCode(typed.join(''))).toEqual({ ok: true, value: code });
      }),
    );
  });

  test('with one wrong character is a slip, not an attempt', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), (at, character) => {
        const code = makeConfirmationCode();
        fc.pre(code.charAt(at) !== character);
        const typed = code.slice(0, at) + character + code.slice(at + 1);
        expect(readConfirmationCode(groupCode(typed))).toEqual({ ok: false, refusal: 'slip' });
      }),
    );
  });

  test.each([
    ['', 'missing'],
    [' - ', 'missing'],
    ['7K3QF', 'wrong-length'],
    ['7K3QF-2M9XU', 'slip'],
  ])('«%s» is none: %s', (typed, refusal) => {
    expect(readConfirmationCode(typed)).toEqual({ ok: false, refusal });
  });

  test('has a clear part of three characters', () => {
    expect(selectorOf('7K3QF2M9X4')).toBe('7K3');
  });
});
