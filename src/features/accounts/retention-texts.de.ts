import { defineTexts } from '../../platform/texts/texts.ts';
import { accountRetentionTextsEn } from './retention-texts.en.ts';

/** How long what this feature keeps is kept, and why. */
export const accountRetentionTexts = defineTexts('accounts-retention', {
  de: {
    'registrations.what': 'Registrierungen, auch nicht bestätigte',
    'registrations.period': '{days} Tage, nachdem die letzte E-Mail dazu abgelaufen ist',
    'registrations.source': 'Art. 5 Abs. 1 Buchst. e DSGVO',
    'moved.what': '{term:account.plural}, die in {term:account.einen.andere} umgezogen sind',
    'moved.period': '{days} Tage nach dem Umzug',
    'moved.source': 'Art. 5 Abs. 1 Buchst. e DSGVO',
    'former.what': 'Frühere E-Mail-Adressen nach einer Zusammenführung',
    'former.period': '{days} Tage',
    'former.source': 'Art. 5 Abs. 1 Buchst. e DSGVO',
    'words.what': 'Einzelne Wörter aus Namen von Menschen, an denen unsere Suche Tippfehler erkennt',
    'words.period': 'bis zu zwei Tage, nachdem kein Eintrag das Wort mehr hat',
    'words.source': 'Art. 5 Abs. 1 Buchst. e DSGVO',
  },
  en: accountRetentionTextsEn,
});
