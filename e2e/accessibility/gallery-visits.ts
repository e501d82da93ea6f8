import type { GalleryPage } from './gallery-list.ts';

/** What a visit to a page of the gallery looks at. */
export interface Visit {
  readonly page: GalleryPage;
  /** All of axe's rules: it is built unlike all before it, or has a part that none before it had. */
  readonly rules: boolean;
  /** Contrast in dark and in forced colours: words stand in a place that no visit before had. */
  readonly colours: boolean;
}

/**
 * The pages to visit so that every place that words stand in and the longest word in each of those places has been
 * seen, and so every part that pages are made of.
 * @param alwaysIn pages that are visited with everything in every chamber, such as those that show its colour
 * @param everyBuild also each page whose known parts are put together as on none before; three times as many
 */
export function visitsTo(
  pages: readonly GalleryPage[],
  alwaysIn: (page: GalleryPage) => boolean,
  everyBuild: boolean,
): readonly Visit[] {
  const widest = widestIn(pages);
  const bones = new Set<string>();
  const places = new Set<string>();
  return pages.flatMap((page) => {
    const always = alwaysIn(page);
    const colours = always || [...page.places.keys()].some((place) => !places.has(place));
    const rules = colours || (everyBuild && !bones.has(page.bones));
    if (!rules && !colours && !widest.has(page)) return [];
    bones.add(page.bones);
    for (const place of page.places.keys()) places.add(place);
    return [{ page, rules, colours }];
  });
}

/** For each place the page with the longest word in it, the first of several. */
function widestIn(pages: readonly GalleryPage[]): ReadonlySet<GalleryPage> {
  const longest = new Map<string, { readonly page: GalleryPage; readonly length: number }>();
  for (const page of pages) {
    for (const [place, length] of page.places)
      if (length > (longest.get(place)?.length ?? 0)) longest.set(place, { page, length });
  }
  return new Set([...longest.values()].map(({ page }) => page));
}
