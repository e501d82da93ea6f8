import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { originOf } from './addresses.ts';
import { openChromium } from './chromium.ts';
import { type GalleryPage, galleryPagesOf } from './gallery-list.ts';
import { inParallel } from './in-parallel.ts';

const chambers = ['trier', 'owl', 'dortmund', 'koeln', 'unterfranken'] as const;

/** Where each chamber's colour shows: checked in every chamber, even where only the words differ. */
const coloured = ['start/home', 'start/mine-linked', 'accounts/register-refused'].map(
  (id) => `/_galerie/${id}`,
);

const desktop = { width: 1280, height: 800 };
/** The width of a small phone, and of a desktop magnified to 400 %. */
const narrow = { width: 320, height: 640 };

let browser: Browser;
let pages: readonly GalleryPage[];
/** Pages that are built unlike all before them. */
const unlike = new Set<GalleryPage>();
/** Pages that are built unlike all before them, or have a longer word. */
const maybeWider = new Set<GalleryPage>();

beforeAll(async () => {
  browser = await openChromium();
  pages = (await Promise.all(chambers.map(galleryPagesOf))).flat();
  const seen = new Set<string>();
  for (const shown of pages) {
    const { bones, longestWord } = shown;
    if (!seen.has(bones)) unlike.add(shown);
    if (!seen.has(`${bones} ${longestWord}`)) maybeWider.add(shown);
    seen.add(bones).add(`${bones} ${longestWord}`);
  }
});
afterAll(() => browser.close());

describe.each(chambers)('in %s', (slug) => {
  const faults: string[] = [];
  const tooWide: string[] = [];

  beforeAll(async () => {
    const context = await browser.newContext({ baseURL: originOf(slug), locale: 'de-DE' });
    const hands = await Promise.all([context.newPage(), context.newPage(), context.newPage()]);
    const shown = pages.filter((page) => page.slug === slug && (maybeWider.has(page) || isColoured(page)));
    await inParallel(shown, hands, async (page, visited) => {
      await page.setViewportSize(desktop);
      await page.goto(visited.path);
      if (unlike.has(visited) || isColoured(visited)) faults.push(...(await faultsOf(page, visited)));
      await page.setViewportSize(narrow);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > narrow.width) tooWide.push(`${visited.path}: ${width} px`);
    });
    await context.close();
  });

  test('axe finds nothing, neither in dark nor in forced colours', () => {
    expect(faults).toEqual([]);
  });

  test('no page is wider than a small phone', () => {
    expect(tooWide).toEqual([]);
  });
});

function isColoured({ path }: GalleryPage): boolean {
  return coloured.includes(path);
}

async function faultsOf(page: Page, visited: GalleryPage): Promise<string[]> {
  await page.evaluate(axe.source);
  const faults = await violations(page, 'light', {});
  await page.emulateMedia({ colorScheme: 'dark' });
  faults.push(...(await violations(page, 'dark', { runOnly: ['color-contrast'] })));
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  faults.push(...(await violations(page, 'forced colours', { runOnly: ['color-contrast'] })));
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  if (isColoured(visited)) {
    await page.setViewportSize(narrow);
    faults.push(...(await violations(page, 'narrow', {})));
  }
  return faults.map((fault) => `${visited.path}: ${fault}`);
}

/** Runs axe with all its rules, best practices included, or with those named. */
async function violations(page: Page, how: string, options: RunOptions): Promise<string[]> {
  const results = (await page.evaluate(
    `axe.run(document, ${JSON.stringify({ ...options, resultTypes: ['violations'] })})`,
  )) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${how}: ${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
