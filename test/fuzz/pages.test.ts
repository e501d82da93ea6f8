import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noteFigure } from '../figures.ts';
import { snapshotOf } from './snapshot.ts';
import { openTarget, routesBy, type Target } from './target.ts';

let target: Target;
beforeAll(async () => {
  target = await openTarget();
});
let answered = 0;
afterAll(async () => {
  noteFigure('Nonsense', {
    what: `${answered} pages, ${fc.readConfigureGlobal().numRuns} requests each`,
    value: 'no fault, no hang, nothing changed',
    bar: 'none',
  });
  await target.close();
});

test.each(routesBy('GET'))('%s answers whatever it is asked, and changes nothing', async (_path, route) => {
  const { portal, sessions } = await target.houseOf(route);
  await sessions.renew();
  const before = await snapshotOf(portal);
  await target.bombard(route);
  expect(await snapshotOf(portal)).toBe(before);
  answered += 1;
});
