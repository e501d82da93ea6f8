import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { runAlone } from './run-alone.ts';

let portal: TestPortal;
beforeEach(async () => {
  portal = await createTestPortal({ features: [] });
});
afterEach(() => portal.close());

test('lets one at a time do a piece of work, and tells the others that they wait', async () => {
  let running = 0;
  let most = 0;
  let waited = 0;
  const allWait = Promise.withResolvers<void>();
  const work = async () => {
    most = Math.max(most, ++running);
    await allWait.promise;
    running--;
  };
  const { database, chamber } = portal;
  const alone = () =>
    runAlone(database, chamber, 'print', work, () => {
      if (++waited === 2) allWait.resolve();
    });
  await Promise.all([alone(), alone(), alone()]);
  expect(most).toBe(1);
  expect(waited).toBe(2);
});

test('gives the place free after a failure, and keeps other work and other chambers apart', async () => {
  const { database, chamber } = portal;
  const fails = () =>
    runAlone(database, chamber, 'print', async () => Promise.reject(new Error('paper jam')));
  await expect(fails()).rejects.toThrow('paper jam');
  const nested = await runAlone(database, chamber, 'print', () =>
    runAlone(database, chamber, 'import', () =>
      runAlone(database, { ...chamber, slug: 'elsewhere' }, 'print', async () => 'done'),
    ),
  );
  expect(nested).toBe('done');
});
