import { isDatabaseAway } from '../database/database-away.ts';
import { isContended } from '../database/repeat-contended.ts';

/** Chooses the page for a fault: what passes by itself says so, and everything else is broken. */
export function faultPageFor<Page>(
  pages: Readonly<Record<'unavailable' | 'overloaded' | 'broken', Page>>,
  error: unknown,
): Page {
  if (isDatabaseAway(error)) return pages.unavailable;
  return isContended(error) ? pages.overloaded : pages.broken;
}
