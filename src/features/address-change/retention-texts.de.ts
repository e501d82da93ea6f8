import { defineTexts } from '../../platform/texts/texts.ts';
import { changeRetentionTextsEn } from './retention-texts.en.ts';

/** How long what this feature keeps is kept, and why. */
export const changeRetentionTexts = defineTexts('address-change-retention', {
  de: {
    'changes.what': 'Änderungen der E-Mail-Adresse: alte und neue',
    'changes.period': '{days} Tage, nachdem sie erledigt sind',
    'changes.source': 'Art. 32 DSGVO',
  },
  en: changeRetentionTextsEn,
});
