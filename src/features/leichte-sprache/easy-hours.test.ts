import { expect, test } from 'vitest';
import { easyHours } from './easy-hours.ts';

test.each([
  [
    'montags bis donnerstags 8–16 Uhr, freitags 8–13 Uhr',
    ['montags bis donnerstags 8 bis 16 Uhr', 'freitags 8 bis 13 Uhr'],
  ],
  ['Mo 8 – 12 Uhr; ', ['Mo 8 bis 12 Uhr']],
])('the hours «%s» stand line by line', (hours, lines) => {
  expect(easyHours(hours)).toEqual(lines);
});
