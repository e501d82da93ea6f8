import { expect, test } from 'vitest';
import { phoneDigits } from './phone-digits.ts';

test.each([
  ['0931 4711815', '9314711815'],
  ['+49 931 4711815', '9314711815'],
  ['+49 (0)931 / 471-18-15', '9314711815'],
  ['0049 931 4711815', '9314711815'],
  ['4711815', '4711815'],
  ['4711', undefined],
  ['0000 471', undefined],
  ['person4711815', undefined],
  ['', undefined],
])('%j is looked for as %j', (typed, digits) => {
  expect(phoneDigits(typed)).toBe(digits);
});
