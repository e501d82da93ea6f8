import type { Locale } from '../../platform/texts/wording.ts';
import type { Choice } from '../../platform/ui/index.ts';

/** Where account holders live: the countries of SEPA (EPC 409-09). */
export const countries: readonly string[] =
  `DE AD AL AT BE BG CH CY CZ DK EE ES FI FR GB GI GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM VA`.split(
    ' ',
  );

/** These as choices, Germany first, the others by name. */
export function countryChoices(locale: Locale): readonly Choice[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const [germany = 'DE', ...others] = countries.map((value) => ({ value, label: names.of(value) ?? value }));
  return [germany, ...others.toSorted((one, other) => one.label.localeCompare(other.label, locale))].filter(
    (choice) => typeof choice !== 'string',
  );
}
