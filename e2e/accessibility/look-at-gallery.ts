import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { originOf } from '../addresses.ts';
import { openChromium } from '../chromium.ts';
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

/** Pages that one test visits: so few that a busy machine is done with them long before a test's patience ends. */
const pagesPerTest = 16;

/**
 * Looks at the pages of the gallery with axe and at the width of a small phone: tests of the file that calls it.
 * @param isOurs which of them; several files share the gallery, so that two of them are at work at once
 */
export async function lookAtGallery(isOurs: (page: GalleryPage) => boolean): Promise<void> {
  const visits = visitsTo((await pagesToKnow()).filter(isOurs), isColoured, isLong);
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  test.each(inTurns(visits))(
    '$title: axe finds nothing, and none is wider than a small phone',
    async ({ slug, language, due }) => {
      const faults: string[] = [];
      const context = await browser.newContext({ baseURL: originOf(slug), locale: language });
      // pages that load themselves again do not while nobody looks at them, and axe would lose the one it is at
      await context.addInitScript("Object.defineProperty(document, 'hidden', { value: true })");
      const hands = await Promise.all([context.newPage(), context.newPage(), context.newPage()]);
      await inParallel(due, hands, async (page, visit) => {
        const { path } = visit.page;
        await page.setViewportSize(visit.rules || visit.colours ? desktop : narrow);
        await page.goto(path);
        faults.push(...(await faultsOf(page, visit)).map((fault) => `${path}: ${fault}`));
        await page.setViewportSize(narrow);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > narrow.width) faults.push(`${path}: ${width} px wide`);
      });
      await context.close();
      expect(faults).toEqual([]);
    },
  );
}

interface Turn {
  readonly title: string;
  readonly slug: string;
  readonly language: GalleryPage['language'];
  readonly due: readonly Visit[];
}

/** The visits by chamber and language, so few in a turn that a test has time for them. */
function inTurns(visits: readonly Visit[]): readonly Turn[] {
  return chambers.flatMap((slug) =>
    languages.flatMap((language) => {
      const ours = visits.filter(({ page }) => page.slug === slug && page.language === language);
      return Array.from({ length: Math.ceil(ours.length / pagesPerTest) }, (_, turn) => {
        const due = ours.slice(turn * pagesPerTest, (turn + 1) * pagesPerTest);
        return { title: `${slug} ${language} ${turn + 1}`, slug, language, due };
      });
    }),
  );
}

async function pagesToKnow(): Promise<readonly GalleryPage[]> {
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
  return pages;
}

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
    // colours that the system forces are the same on all pages
    if (isLong || isColoured(shown)) {
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      faults.push(...(await violations(page, 'forced colours', contrast)));
    }
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
