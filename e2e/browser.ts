import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openChromium } from './chromium.ts';

/** A browser for the tests of a file, and closed after them. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser?.close());
  return () => browser!;
}

/** Both ways of a journey: with and without scripts. */
export const bothWays = [
  { how: 'with scripts', scripts: true },
  { how: 'without scripts', scripts: false },
] as const;

/**
 * For journeys whose pages have no script of their own: both ways in the long run, without scripts in the short one,
 * where the journeys of the five chambers show both.
 */
export const plainWay =
  process.env['TEST_LONG'] === '1' ? bothWays : bothWays.filter(({ scripts }) => !scripts);
