import type { NavigationItem } from '../ui/view.ts';

/** The pages in Leichte Sprache: what the portal is, how to register, how to link one's account. */
export const easyPages = ['overview', 'registration', 'link'] as const;

/** See {@link easyPages}. */
export type EasyPageName = (typeof easyPages)[number];

/**
 * A question and its answer in Leichte Sprache, true for the chamber because it is made from its profile. German by
 * nature (BITV 2.0, § 4 and Anlage 2, part 2); `test/easy-language.test.ts` knows the rules.
 */
export interface EasySection {
  readonly page: EasyPageName;
  /** Order on the page. */
  readonly rank: number;
  /** A question. */
  readonly heading: string;
  /** One sentence a line, in the notation of `EasyText`. */
  readonly text: string;
  readonly actions?: readonly NavigationItem[];
}
