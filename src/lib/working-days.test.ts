import { describe, expect, test } from 'vitest';
import { easterSunday, isFreeDay, laender, nextWorkingDay } from './working-days.ts';

describe('Easter Sunday', () => {
  test.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('of %i is %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });
});

describe('a free day', () => {
  test.each([
    ['2026-01-06', 'BY', true],
    ['2026-01-06', 'NW', false],
    ['2026-04-03', 'RP', true],
    ['2026-04-06', 'NW', true],
    ['2026-05-14', 'NW', true],
    ['2026-06-04', 'RP', true],
    ['2026-06-04', 'HH', false],
    ['2026-10-31', 'NW', true],
    ['2025-10-31', 'NW', false],
    ['2025-10-31', 'NI', true],
    ['2027-11-01', 'BY', true],
    ['2027-11-01', 'BE', false],
    ['2026-11-18', 'SN', true],
    ['2026-11-18', 'ST', false],
    ['2026-11-26', 'BY', false],
  ] as const)('%s in %s: %s', (date, land, is) => {
    expect(isFreeDay(date, land)).toBe(is);
  });

  test('leads to the next working day in every Land', () => {
    for (const land of laender) expect(nextWorkingDay('2026-12-25', land)).toBe('2026-12-28');
    expect(nextWorkingDay('2026-12-24', 'BY')).toBe('2026-12-24');
  });
});
