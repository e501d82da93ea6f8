import { expect, it } from 'vitest';
import { institutionNumberRefusal } from './institution-number.ts';

it.each([
  // the example of the circular
  ['260326822', undefined],
  ['26 032 682 2', undefined],
  ['260326823', 'checkDigit'],
  ['260326282', 'checkDigit'],
  ['123456789', 'checkDigit'],
  ['26032682', 'nineDigits'],
  ['26032682X', 'nineDigits'],
])('an Institutionskennzeichen «%s»: %s', (typed, refusal) => {
  expect(institutionNumberRefusal(typed)).toBe(refusal);
});
