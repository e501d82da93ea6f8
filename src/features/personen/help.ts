import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { HelpEntry } from '../../platform/feature/feature.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { wordsOf } from './read-personennummer.ts';
import { personenTexts } from './texts.de.ts';

/** Help about the number of a Person, where the chamber links accounts to Personen. */
export function personenHelp(chamber: Chamber, locale: Locale): readonly HelpEntry[] {
  const t = personenTexts.for(chamber, locale);
  return [
    {
      id: 'personennummer',
      topic: 'freischalten',
      rank: 25,
      question: t('help.where'),
      answer: [
        t('help.where.answer', wordsOf(chamber, locale)),
        t('help.where.ask', { email: chamber.identity.serviceEmail }),
      ],
    },
  ];
}
