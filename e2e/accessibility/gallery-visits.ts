import type { GalleryPage } from './gallery-list.ts';

/** What a visit to a page of the gallery looks at. */
export interface Visit {
  readonly page: GalleryPage;
  /** All of axe's rules: it is built unlike all before it, or has a part that none before it had. */
  readonly rules: boolean;
  /** Contrast in dark and in forced colours: words stand in a place that no visit before had. */
  readonly colours: boolean;
}

/** A word shorter than this fits on the smallest phone even as a heading: 16 characters of 28 px are some 260 px wide. */
const longWord = 16;

/**
 * The pages to visit so that every place that words stand in has been seen, with the longest word in it where that could
 * be wider than a phone, and so every part that pages are made of. Few pages, since each costs a second: those with the
 * most that is new come first.
 * @param alwaysIn pages that are visited with everything in every chamber, such as those that show its colour
 * @param everyBuild also each page whose known parts are put together as on none before; three times as many
 */
export function visitsTo(
  pages: readonly GalleryPage[],
  alwaysIn: (page: GalleryPage) => boolean,
  everyBuild: boolean,
): readonly Visit[] {
  const withAllPlaces = coverOf(pages, alwaysIn);
  const widest = widestIn(pages);
  const bones = new Set([...withAllPlaces].map((page) => page.bones));
  return pages.flatMap((page) => {
    const colours = withAllPlaces.has(page);
    const rules = colours || (everyBuild && !bones.has(page.bones));
    if (!rules && !widest.has(page)) return [];
    bones.add(page.bones);
    return [{ page, rules, colours }];
  });
}

/** Pages that have every place between them: those of always, then again and again the one with the most new ones. */
function coverOf(
  pages: readonly GalleryPage[],
  alwaysIn: (page: GalleryPage) => boolean,
): ReadonlySet<GalleryPage> {
  const cover = new Set(pages.filter(alwaysIn));
  const unseen = new Set(pages.flatMap((page) => [...page.places.keys()]));
  for (const page of cover) for (const place of page.places.keys()) unseen.delete(place);
  const newOn = (page: GalleryPage) => [...page.places.keys()].filter((place) => unseen.has(place)).length;
  while (unseen.size > 0) {
    const next = pages.reduce((best, page) => (newOn(page) > newOn(best) ? page : best));
    cover.add(next);
    for (const place of next.places.keys()) unseen.delete(place);
  }
  return cover;
}

/** For each place the page with the longest word in it, the first of several, where that word is long at all. */
function widestIn(pages: readonly GalleryPage[]): ReadonlySet<GalleryPage> {
  const longest = new Map<string, { readonly page: GalleryPage; readonly length: number }>();
  for (const page of pages) {
    for (const [place, length] of page.places)
      if (length >= longWord && length > (longest.get(place)?.length ?? 0))
        longest.set(place, { page, length });
  }
  return new Set([...longest.values()].map(({ page }) => page));
}
