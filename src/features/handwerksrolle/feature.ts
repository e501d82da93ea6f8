import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Feature, HelpEntry } from '../../platform/feature/feature.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { aenderung } from './aenderung.ts';
import { aenderungTexts } from './aenderung-texts.de.ts';
import { eintragung } from './eintragung.ts';
import { eintragungTexts } from './eintragung-texts.de.ts';
import { loeschung } from './loeschung.ts';
import { loeschungTexts } from './loeschung-texts.de.ts';
import { deemedTexts, periodTexts } from './period-texts.de.ts';
import { handwerksrolleSettings } from './settings.ts';

/** Applications to be entered, to change what carries an entry, and to leave the register (seed 000, row C6). */
export const handwerksrolleFeature: Feature = {
  name: 'handwerksrolle',
  settings: [handwerksrolleSettings],
  texts: [eintragungTexts, aenderungTexts, loeschungTexts, periodTexts, deemedTexts],
  antragsarten: [eintragung, aenderung, loeschung],
  help,
};

function help(chamber: Chamber, locale: Locale): readonly HelpEntry[] {
  if (handwerksrolleSettings.of(chamber).offered.length === 0) return [];
  const t = eintragungTexts.for(chamber, locale);
  return [
    {
      id: 'handwerksrolle-online',
      topic: 'dienste',
      rank: 25,
      question: t('help'),
      answer: [t('help.answer'), t('help.papers')],
      action: { label: t('help.action'), href: '/dienste' },
    },
  ];
}
