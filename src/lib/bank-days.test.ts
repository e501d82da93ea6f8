import { expect, test } from 'vitest';
import { isBankDay, nextBankDay } from './bank-days.ts';

test.each([
  ['2027-01-01', '2027-01-04'],
  ['2027-03-26', '2027-03-30'],
  ['2027-03-29', '2027-03-30'],
  ['2026-05-01', '2026-05-04'],
  ['2026-12-25', '2026-12-28'],
  ['2027-01-16', '2027-01-18'],
  // free in Germany, not at the banks
  ['2028-10-03', '2028-10-03'],
  ['2027-05-06', '2027-05-06'],
  ['2026-12-24', '2026-12-24'],
])('what is due on %s is settled on %s', (date, settled) => {
  expect(nextBankDay(date)).toBe(settled);
  expect(isBankDay(date)).toBe(date === settled);
});
