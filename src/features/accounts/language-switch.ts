import type { LanguageSwitch } from '../../platform/ui/index.ts';
import { paths } from './paths.ts';

/** Fields of the switch between languages. */
export const languageFields = { locale: 'sprache', back: 'zurueck' } as const;

/**
 * The switch between languages, as the header of every page shows it.
 * @param address where the same page is found again, with its query
 */
export function languageSwitchOn(address: string): LanguageSwitch {
  return {
    action: paths.language,
    field: languageFields.locale,
    backField: languageFields.back,
    back: address,
  };
}
