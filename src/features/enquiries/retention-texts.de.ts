import { defineTexts } from '../../platform/texts/texts.ts';
import { enquiryRetentionTextsEn } from './retention-texts.en.ts';

/** How long what this feature keeps is kept, and why. */
export const enquiryRetentionTexts = defineTexts('enquiries-retention', {
  de: {
    'enquiries.what': 'Anfragen: Nummer, Zeit und Thema, ohne den Text',
    'enquiries.period': '{days} Tage',
    'copies.what': 'Kopien von Anfragen ohne Anmeldung, verschlossen',
    'copies.period': 'bis der Link dazu abgelaufen ist',
    'copies.source': 'Art. 5 Abs. 1 Buchst. e DSGVO',
    'enquiries.source': 'Art. 5 Abs. 1 Buchst. e DSGVO',
  },
  en: enquiryRetentionTextsEn,
});
