import { describe, expect, it, test } from 'vitest';
import { isCreditorId } from './creditor-id.ts';
import { foldReference, hasLapsed, heldUntil, lapsesOn, lapsesSoon, referenceRefusal } from './rules.ts';

describe('time', () => {
  it('ends a mandate 36 months after its last use, in a short month on its last day', () => {
    expect(lapsesOn({ signedOn: '2024-02-29', lastUsedOn: null })).toBe('2027-02-28');
    expect(lapsesOn({ signedOn: '2020-01-01', lastUsedOn: '2024-05-10' })).toBe('2027-05-10');
    const use = { signedOn: '2024-05-10', lastUsedOn: null };
    expect([hasLapsed(use, '2027-05-10'), hasLapsed(use, '2027-05-11')]).toEqual([false, true]);
    expect([lapsesSoon(use, '2027-03-10'), lapsesSoon(use, '2027-03-11')]).toEqual([false, true]);
  });

  it('holds a mandate for a day after a change of address', () => {
    const at = new Date('2026-11-21T08:00:00Z');
    const later = (hours: number) => new Date(at.getTime() + hours * 3_600_000);
    expect(heldUntil(null, at)).toBeNull();
    expect(heldUntil(at, later(23))).toEqual(later(24));
    expect(heldUntil(at, later(24))).toBeNull();
  });
});

test.each([
  ['DE98ZZZ09999999999', true],
  // the business code counts for nothing
  ['DE98ABC09999999999', true],
  ['DE97ZZZ09999999999', false],
  ['DE98ZZZ0999999999', false],
  ['de98zzz09999999999', false],
])('the Gläubiger-ID %s', (id, right) => {
  expect(isCreditorId(id)).toBe(right);
});

test.each([
  ['', 'missing'],
  ['A'.repeat(36), 'too-long'],
  ['Ä1', 'characters'],
  ['BEITRAG 1998/42', undefined],
  ['/A', 'slashes'],
  ['A/', 'slashes'],
  ['A//B', 'slashes'],
])('the reference «%s»: %s', (typed, why) => {
  expect(referenceRefusal(typed)).toBe(why);
  expect(foldReference('Beitrag 1 a')).toBe('BEITRAG1A');
});
