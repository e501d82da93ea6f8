import { berlinDate, formatDate } from '../../lib/dates.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { AntragInHand } from '../../platform/feature/antrag.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { newAddressTexts } from './address-texts.de.ts';
import { takenFacts, validFromOf } from './taken-facts.ts';

/** What an approval says of a change whose day is to come. */
export function approvedText(
  chamber: Chamber,
  locale: Locale,
  antrag: AntragInHand,
  now: Date,
): string | undefined {
  const today = berlinDate(now);
  const day = validFromOf(antrag, today);
  if (day <= today || Object.keys(takenFacts(antrag)).length === 0) return undefined;
  return newAddressTexts.for(chamber, locale)('plan.approved', { day: formatDate(day, locale) });
}
