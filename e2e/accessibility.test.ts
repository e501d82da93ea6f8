import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { originOf } from './addresses.ts';
import { openChromium } from './chromium.ts';
import { type GalleryPage, galleryPagesOf, languages } from './gallery-list.ts';
import { type Visit, visitsTo } from './gallery-visits.ts';
import { inParallel } from './in-parallel.ts';

/** The one with the longest words first: a page that several have is looked at there, and in all of them in the long run. */
const chambers = ['owl', 'trier', 'dortmund', 'koeln', 'unterfranken'] as const;

/** Its office has everything that an office can have. */
const officeChamber = 'owl';

const isLong = process.env['TEST_LONG'] === '1';

/** Where each chamber's colour shows: checked in every chamber, even where only the words differ. */
const coloured = ['start/home', 'start/mine-linked', 'accounts/register-refused'].map(
  (id) => `/_galerie/${id}`,
);

const desktop = { width: 1280, height: 800 };
/** The width of a small phone, and of a desktop magnified to 400 %. */
const narrow = { width: 320, height: 640 };

let browser: Browser;
let visits: readonly Visit[];

beforeAll(async () => {
  browser = await openChromium();
  const pages: GalleryPage[] = [];
  // German first, so that English pages are visited only for what they have that German ones have not
  for (const language of languages) {
    for (const slug of chambers) {
      const withOffice = language === 'de' && slug === officeChamber;
      const known = new Set(pages.filter((page) => page.language === language).map(({ path }) => path));
      const here = await galleryPagesOf(slug, language, withOffice);
      pages.push(...here.filter((page) => isLong || isColoured(page) || !known.has(page.path)));
    }
  }
  visits = visitsTo(pages, isColoured, isLong);
});
afterAll(() => browser.close());

describe.each(chambers)('in %s', (slug) => {
  const faults: string[] = [];
  const tooWide: string[] = [];

  beforeAll(async () => {
    for (const language of languages) {
      const context = await browser.newContext({ baseURL: originOf(slug), locale: language });
      const hands = await Promise.all([context.newPage(), context.newPage(), context.newPage()]);
      const due = visits.filter(({ page }) => page.slug === slug && page.language === language);
      await inParallel(due, hands, async (page, visit) => {
        const { path } = visit.page;
        await page.setViewportSize(visit.rules || visit.colours ? desktop : narrow);
        await page.goto(path);
        faults.push(...(await faultsOf(page, visit)).map((fault) => `${language} ${path}: ${fault}`));
        await page.setViewportSize(narrow);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > narrow.width) tooWide.push(`${language} ${path}: ${width} px`);
      });
      await context.close();
    }
  });

  test('axe finds nothing, neither in dark nor in forced colours', () => {
    expect(faults).toEqual([]);
  });

  test('no page is wider than a small phone', () => {
    expect(tooWide).toEqual([]);
  });
});

function isColoured({ path, language }: GalleryPage): boolean {
  return language === 'de' && coloured.includes(path);
}

async function faultsOf(page: Page, { page: shown, rules, colours }: Visit): Promise<string[]> {
  if (!rules && !colours) return [];
  const faults: string[] = [];
  await page.evaluate(axe.source);
  if (rules) faults.push(...(await violations(page, 'light', {})));
  if (colours) {
    const contrast: RunOptions = { runOnly: ['color-contrast'] };
    if (!rules) faults.push(...(await violations(page, 'light', contrast)));
    await page.emulateMedia({ colorScheme: 'dark' });
    faults.push(...(await violations(page, 'dark', contrast)));
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    faults.push(...(await violations(page, 'forced colours', contrast)));
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  }
  if (isColoured(shown)) {
    await page.setViewportSize(narrow);
    faults.push(...(await violations(page, 'narrow', {})));
  }
  return faults;
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
