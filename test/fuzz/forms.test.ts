import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noteFigure } from '../figures.ts';
import { openTarget, routesBy, type Target } from './target.ts';

let target: Target;
beforeAll(async () => {
  target = await openTarget();
});
let answered = 0;
afterAll(async () => {
  noteFigure('Nonsense', {
    what: `${answered} forms, ${fc.readConfigureGlobal().numRuns} requests each`,
    value: 'no fault, no hang',
    bar: 'none',
  });
  await target.close();
});

test.each(routesBy('POST'))('%s answers whatever it is sent', async (_path, route) => {
  const { portal } = await target.bombard(route);
  expect((await portal.newBrowser().get('/hilfe')).status).toBe(200);
  answered += 1;
});
