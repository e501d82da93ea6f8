import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Feature, HelpEntry } from '../../platform/feature/feature.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { ausweis } from './ausweis.ts';
import { berufsausweisSettings } from './settings.ts';
import { ausweisTexts } from './texts.de.ts';

/** The card of the health trades for persons and Betriebe (seed 004, row C14). */
export const berufsausweisFeature: Feature = {
  name: 'berufsausweis',
  settings: [berufsausweisSettings],
  texts: [ausweisTexts],
  antragsarten: [ausweis],
  help,
};

function help(chamber: Chamber, locale: Locale): readonly HelpEntry[] {
  const { issuer } = berufsausweisSettings.of(chamber);
  if (!issuer) return [];
  const t = ausweisTexts.for(chamber, locale);
  return [
    {
      id: 'berufsausweis',
      topic: 'dienste',
      rank: 40,
      question: t('help'),
      answer: [t('help.answer'), t('help.issuer', { issuer: issuer.name })],
      action: { label: t('help.action', { issuer: issuer.name }), href: issuer.url },
    },
  ];
}
