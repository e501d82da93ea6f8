import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Feature, HelpEntry } from '../../platform/feature/feature.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { ausbildungsberechtigungSettings } from './settings.ts';
import { ueberpruefungTexts } from './texts.de.ts';
import { ueberpruefung } from './ueberpruefung.ts';

/** Whether a Betrieb may train: the request to check it (seed 004, row C13). */
export const ausbildungsberechtigungFeature: Feature = {
  name: 'ausbildungsberechtigung',
  settings: [ausbildungsberechtigungSettings],
  texts: [ueberpruefungTexts],
  antragsarten: [ueberpruefung],
  help,
};

function help(chamber: Chamber, locale: Locale): readonly HelpEntry[] {
  if (!ueberpruefung.offered(chamber)) return [];
  const t = ueberpruefungTexts.for(chamber, locale);
  return [
    {
      id: 'ausbildungsberechtigung',
      topic: 'dienste',
      rank: 30,
      question: t('help'),
      answer: [t('help.answer'), t('help.needs')],
      action: { label: t('title'), href: `/antraege/neu/${ueberpruefung.id}` },
    },
  ];
}
