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

/** Every journey is made with and without scripts. */
export const bothWays = [
  { how: 'with scripts', scripts: true },
  { how: 'without scripts', scripts: false },
] as const;
