import { describe, expect, test } from 'vitest';
import { endsAt, readyAt, remindersDue, stateOf } from './rules.ts';

const requestedAt = new Date('2026-11-25T11:00:00Z');
const after = (days: number, ms = 0) => new Date(requestedAt.getTime() + days * 24 * 3_600_000 + ms);

describe('a request to remove the factors', () => {
  test.each([
    [0, 0, 'waiting'],
    [7, -1, 'waiting'],
    [7, 0, 'ready'],
    [14, -1, 'ready'],
    [14, 0, 'over'],
  ] as const)('after %d days and %d ms is %s', (days, ms, state) => {
    expect(stateOf({ requestedAt }, after(days, ms))).toBe(state);
  });

  test.each([
    [0, 0],
    [2.99, 0],
    [3, 1],
    [5.99, 1],
    [6, 2],
    [13, 2],
  ])('after %d days has reminded its owner %d times', (days, reminders) => {
    expect(remindersDue({ requestedAt }, after(days))).toBe(reminders);
  });

  test('says when it can be used', () => {
    expect(readyAt({ requestedAt })).toEqual(after(7));
    expect(endsAt({ requestedAt })).toEqual(after(14));
  });
});
