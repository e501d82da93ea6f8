import type { Feature } from '../../../platform/feature/feature.ts';
import type { OfficeFinds } from '../../../platform/feature/office.ts';
import type { Db } from '../../../platform/database/handles.ts';

/** So many of a kind are shown. */
export const mostOfAKind = 10;

/** What was found of one kind. */
export interface FoundKind extends OfficeFinds {
  readonly heading: string;
  /** True where there is more than is shown. */
  readonly hasMore: boolean;
}

/** Asks all features what they find, those alone whose finds these rights let one see. */
export async function gatherFinds(
  others: readonly Feature[],
  rights: readonly string[],
  db: Db,
  typed: string,
): Promise<readonly FoundKind[]> {
  const searches = others.flatMap(({ officeSearch }) => officeSearch ?? []);
  const found: FoundKind[] = [];
  for (const { right, heading, find } of searches) {
    if (!rights.includes(right)) continue;
    const { hits, note } = await find(db, typed, mostOfAKind + 1, rights);
    if (hits.length === 0 && note === undefined) continue;
    const shown = hits.slice(0, mostOfAKind);
    found.push({ heading: heading(db.chamber), hits: shown, note, hasMore: hits.length > shown.length });
  }
  return found;
}

/** The one record that was meant, where what was typed is the whole number or address of exactly one. */
export function meantRecord(found: readonly FoundKind[]): string | undefined {
  const exact = found.flatMap(({ hits }) => hits.filter(({ isExact }) => isExact));
  return exact.length === 1 ? exact[0]?.href : undefined;
}
