/** So many lines stand on one page of a list. */
export const linesAPage = 50;

/** Which part of a list is read. */
export interface ListWindow {
  readonly skip: number;
  readonly most: number;
}

/** One page of a list. */
export interface PageOfList<Line> {
  readonly lines: readonly Line[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/** The page that an address names, from 1; anything else is the first. */
export function readPage(typed: string | null): number {
  return Math.max(1, /^\d{1,5}$/.test(typed ?? '') ? Number(typed) : 1);
}

/** Where a page of a list begins. */
export function windowOf(page: number): ListWindow {
  return { skip: (page - 1) * linesAPage, most: linesAPage };
}

/** How many pages so many lines fill. */
export function pagesOf(total: number): number {
  return Math.max(1, Math.ceil(total / linesAPage));
}

/**
 * Reads a page of a list; behind the last one it is the last one.
 * @param select reads a part, each line with how many there are in all
 */
export async function readPageOf<Line extends { readonly total: number }>(
  wanted: number,
  select: (part: ListWindow) => Promise<readonly Line[]>,
): Promise<PageOfList<Line>> {
  const lines = await select(windowOf(wanted));
  const [first] = lines;
  if (first || wanted === 1) return { lines, page: wanted, pages: pagesOf(first?.total ?? 0) };
  const [any] = await select({ skip: 0, most: 1 });
  const pages = pagesOf(any?.total ?? 0);
  return { lines: any ? await select(windowOf(pages)) : [], page: pages, pages };
}
