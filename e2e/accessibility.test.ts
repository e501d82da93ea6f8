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
  const inThisChamber = (chosen: (shown: GalleryPage) => boolean) =>
    pages.filter((shown) => shown.slug === slug && chosen(shown));

  test('axe finds nothing, neither in dark nor in forced colours', { timeout: 120_000 }, async () => {
    const shown = inThisChamber((page) => unlike.has(page) || coloured.includes(page.path));
    const findings = await onPages(slug, shown, async (page) => {
      await page.setViewportSize(desktop);
      await page.evaluate(axe.source);
      const found = await violations(page, 'light', {});
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await violations(page, 'dark', { runOnly: ['color-contrast'] })));
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      found.push(...(await violations(page, 'forced colours', { runOnly: ['color-contrast'] })));
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      if (coloured.some((path) => page.url().endsWith(path))) {
        await page.setViewportSize(narrow);
        found.push(...(await violations(page, 'narrow', {})));
      }
      return found;
    });
    expect(findings).toEqual([]);
  });

  test('no page is wider than a small phone', { timeout: 120_000 }, async () => {
    const shown = inThisChamber((page) => maybeWider.has(page));
    const findings = await onPages(slug, shown, async (page) => {
      await page.setViewportSize(narrow);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      return width > narrow.width ? [`${width} px wide`] : [];
    });
    expect(findings).toEqual([]);
  });
});

/** Opens pages, three at a time, and gathers what is found on each. */
async function onPages(
  slug: string,
  shown: readonly GalleryPage[],
  look: (page: Page) => Promise<string[]>,
): Promise<readonly string[]> {
  const context = await browser.newContext({ baseURL: originOf(slug) });
  const hands = await Promise.all([context.newPage(), context.newPage(), context.newPage()]);
  const findings: string[] = [];
  await inParallel(shown, hands, async (page, { path }) => {
    await page.goto(path);
    for (const finding of await look(page)) findings.push(`${path}: ${finding}`);
  });
  await context.close();
  return findings;
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
