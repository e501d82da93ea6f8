import { defineTexts } from '../../platform/texts/texts.ts';
import { betriebeRetentionTextsEn } from './retention-texts.en.ts';

/** How long what this feature keeps is kept, and why. */
export const betriebeRetentionTexts = defineTexts('betriebe-retention', {
  de: {
    'deleted.what': 'Betriebe, die aus dem Verzeichnis gelöscht sind, mit allem, was dazu gehört',
    'deleted.period': '{years} Jahre nach der Löschung',
    'deleted.source': '§ 13 Abs. 5 HwO',
  },
  en: betriebeRetentionTextsEn,
});
