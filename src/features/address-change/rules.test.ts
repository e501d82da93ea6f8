import { expect, test } from 'vitest';
import { type ChangeTimes, daysAfter, proofEnds, reminderDue, stageOf } from './rules.ts';

const now = new Date('2026-11-25T12:00:00Z');
const before = new Date('2026-11-25T11:00:00Z');
const later = new Date('2026-11-26T11:00:00Z');
const asked: ChangeTimes = {
  expiresAt: later,
  newProvenAt: null,
  oldProvenAt: null,
  waitsUntil: null,
  doneAt: null,
  endedAt: null,
  superseded: false,
};

test.each<[string, Partial<ChangeTimes>, string]>([
  ['asked for', {}, 'prove-new'],
  ['the old address alone proven', { oldProvenAt: before }, 'prove-new'],
  ['waited out, but the new address never proven', { waitsUntil: before }, 'prove-new'],
  ['the new address proven', { newProvenAt: before }, 'prove-old'],
  ['both proven', { newProvenAt: before, oldProvenAt: before }, 'due'],
  ['waiting', { newProvenAt: before, waitsUntil: later }, 'waiting'],
  ['waited out', { newProvenAt: before, waitsUntil: now }, 'due'],
  [
    'confirmed from the old address while waiting',
    { newProvenAt: before, waitsUntil: later, oldProvenAt: before },
    'due',
  ],
  ['too late', { expiresAt: now, newProvenAt: before, oldProvenAt: before }, 'over'],
  ['stopped', { newProvenAt: before, oldProvenAt: before, endedAt: before }, 'over'],
  [
    'of an account that has got a new password',
    { newProvenAt: before, waitsUntil: now, superseded: true },
    'over',
  ],
  ['done', { newProvenAt: before, oldProvenAt: before, doneAt: before }, 'over'],
])('%s', (_case, times, stage) => {
  expect(stageOf({ ...asked, ...times }, now)).toBe(stage);
});

test('a change has a day, a move a week, since an account has to be registered first', () => {
  expect(proofEnds('change', now)).toEqual(daysAfter(now, 1));
  expect(proofEnds('move', now)).toEqual(daysAfter(now, 7));
});

test('the second mail to the old address goes when half of the waiting is over', () => {
  expect(reminderDue(daysAfter(now, 4), now)).toBe(false);
  expect(reminderDue(daysAfter(now, 3), now)).toBe(true);
});
