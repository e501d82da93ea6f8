import { defineTexts } from '../../platform/texts/texts.ts';
import { zugaengeRetentionTextsEn } from './retention-texts.en.ts';

/** How long what this feature keeps is kept, and why. */
export const zugaengeRetentionTexts = defineTexts('zugaenge-retention', {
  de: {
    'invitations.what': 'Einladungen zu einem Betrieb',
    'invitations.period': '{days} Tage nach ihrem Ablauf',
    'invitations.source': 'Art. 5 Abs. 1 Buchst. e DSGVO',
  },
  en: zugaengeRetentionTextsEn,
});
