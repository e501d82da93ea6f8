import { berlinDate } from '../../lib/dates.ts';
import type { BetriebRecord } from '../betriebe/index.ts';
import type { Bescheinigung } from './bescheinigung.ts';
import { registerSays } from './content.ts';
import { type Standing, standingOf } from './rules.ts';

/** How far each of those that a Betrieb has out may be relied on now. */
export function judge(
  all: readonly Bescheinigung[],
  betrieb: BetriebRecord,
  now: Date,
): readonly { readonly issued: Bescheinigung; readonly standing: Standing }[] {
  return all.map((issued) => {
    const { validUntil, endedAt } = issued;
    const register = registerSays(issued, betrieb, now);
    return {
      issued,
      standing: standingOf({ ended: endedAt !== null, validUntil }, berlinDate(now), register),
    };
  });
}
