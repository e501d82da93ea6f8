import { defineTexts } from '../../platform/texts/texts.ts';
import { betriebeRetentionTextsEn } from './retention-texts.en.ts';

/** How long what this feature keeps is kept, and why. */
export const betriebeRetentionTexts = defineTexts('betriebe-retention', {
  de: {
    'deleted.what': 'Betriebe, die aus dem Verzeichnis gelöscht sind, mit allem, was dazu gehört',
    'deleted.period': '{years} Jahre nach der Löschung',
    'deleted.source': '§ 13 Abs. 5 HwO',
    'words.what': 'Einzelne Wörter aus Namen von Betrieben, an denen unsere Suche Tippfehler erkennt',
    'words.period': 'bis zu zwei Tage, nachdem kein Eintrag das Wort mehr hat',
    'words.source': 'Art. 5 Abs. 1 Buchst. e DSGVO',
  },
  en: betriebeRetentionTextsEn,
});
