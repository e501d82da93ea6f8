import { expect, test } from 'vitest';
import { isDueTonight } from './nightly.ts';

const at = (time: string) => new Date(`2026-11-${time}:00+01:00`);

test.each([
  ['was never done', null, at('21T14:00'), true],
  ['was done this night', at('21T02:00'), at('21T14:00'), false],
  ['was done yesterday by day', at('20T14:00'), at('21T02:00'), true],
  ['was done yesterday, before it is two', at('20T14:00'), at('21T01:59'), false],
  ['was done the night before the last, before it is two', at('20T01:59'), at('21T01:59'), true],
  ['was missed for a week', at('12T02:10'), at('21T09:00'), true],
])('what %s', (_what, last, now, due) => {
  expect(isDueTonight(last, now)).toBe(due);
});
