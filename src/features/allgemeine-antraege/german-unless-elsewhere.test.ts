import { expect, it } from 'vitest';
import { germanUnlessElsewhere } from './german-unless-elsewhere.ts';

it.each([
  ['33602', '', undefined],
  ['3360', '', 'notGerman'],
  ['00123', '', 'notGerman'],
  ['3360', 'Deutschland', 'notGerman'],
  ['3360', ' ', 'notGerman'],
  ['4020', 'Österreich', undefined],
  ['1011 AB', 'Niederlande', undefined],
])('a postcode %s beside the country «%s»: %s', (postcode, country, refusal) => {
  expect(germanUnlessElsewhere.judge(postcode, { answers: { country }, today: '2026-11-27' })).toBe(refusal);
});
