import { defineTexts } from '../../platform/texts/texts.ts';
import { enquiryRetentionTextsEn } from './retention-texts.en.ts';

/** How long what this feature keeps is kept, and why. */
export const enquiryRetentionTexts = defineTexts('enquiries-retention', {
  de: {
    'copies.what': 'Kopien von Anfragen ohne Anmeldung, verschlossen',
    'copies.period': 'bis der Link dazu abgelaufen ist',
    'copies.source': 'Art. 5 Abs. 1 Buchst. e DSGVO',
  },
  en: enquiryRetentionTextsEn,
});
