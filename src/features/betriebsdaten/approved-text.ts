import { berlinDate, formatDate } from '../../lib/dates.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { AntragInHand } from '../../platform/feature/antrag.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { newAddressTexts } from './address-texts.de.ts';
import { contactFacts, takenFacts, validFromOf } from './taken-facts.ts';

/** What an approval says of a change whose day is to come, and of contact data that still wait for a confirmation. */
export function approvedText(
  chamber: Chamber,
  locale: Locale,
  antrag: AntragInHand,
  now: Date,
): string | undefined {
  const today = berlinDate(now);
  const day = validFromOf(antrag, today);
  const t = newAddressTexts.for(chamber, locale);
  const isLater = day > today && Object.keys(takenFacts(antrag)).length > 0;
  const address = contactFacts(antrag)['email'];
  const sentences = [
    isLater ? t('plan.approved', { day: formatDate(day, locale) }) : '',
    address === undefined ? '' : t('wait.approved', { address }),
  ];
  return sentences.filter(Boolean).join('\n\n') || undefined;
}
