import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type InvitationFacts, maskEmail, readAccessDays, whyOver } from './rules.ts';

const now = new Date('2026-11-21T08:00:00Z');
const open: InvitationFacts = {
  state: 'open',
  expiresAt: new Date('2026-11-22T08:00:00Z'),
  inviterAdministers: true,
  betriebGone: false,
};

describe('an invitation', () => {
  test.each([
    ['is open', open, undefined],
    ['is unknown', undefined, 'unknown'],
    ['was accepted', { ...open, state: 'accepted' }, 'accepted'],
    ['was declined', { ...open, state: 'declined' }, 'declined'],
    ['was revoked', { ...open, state: 'revoked' }, 'revoked'],
    ['ran out in this moment', { ...open, expiresAt: now }, 'expired'],
    ['comes from somebody without Verwaltung', { ...open, inviterAdministers: false }, 'inviter-left'],
    ['is for a Betrieb that left the register', { ...open, betriebGone: true }, 'betrieb-gone'],
    [
      'says of several reasons the one that stays',
      { ...open, state: 'revoked', expiresAt: now, inviterAdministers: false },
      'revoked',
    ],
  ] as const)('%s', (_what, facts, over) => {
    expect(whyOver(facts, now)).toBe(over);
  });
});

describe('the length of access', () => {
  test.each([
    ['0', null],
    ['30', 30],
    ['365', 365],
    ['31', null],
    ['-30', null],
    ['', null],
    [undefined, null],
    ['dreißig', null],
  ] as const)('%j is %j days', (typed, days) => {
    expect(readAccessDays(typed)).toBe(days);
  });
});

describe('a masked address', () => {
  it('is known again by its owner', () => {
    expect(maskEmail('ada.hofer@handwerk.example')).toBe('a…@h….example');
  });

  it('shows nothing but first letters and the ending', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        const masked = maskEmail(email);
        const ending = email.slice(email.lastIndexOf('.'));
        expect(masked).toMatch(/^.…@.…\./u);
        expect(masked.length).toBe(5 + ending.length);
      }),
    );
  });
});
