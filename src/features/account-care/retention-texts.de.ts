import { defineTexts } from '../../platform/texts/texts.ts';
import { careRetentionTextsEn } from './retention-texts.en.ts';

/** How long what this feature keeps is kept, and why. */
export const careRetentionTexts = defineTexts('account-care-retention', {
  de: {
    'claims.what': 'Links, um {term:account.einen} zu übernehmen, von der Kammer angelegt',
    'claims.period': '{days} Tage nach ihrem Ablauf',
    'claims.source': 'Art. 5 Abs. 1 Buchst. e DSGVO',
  },
  en: careRetentionTextsEn,
});
