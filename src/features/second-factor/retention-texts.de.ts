import { defineTexts } from '../../platform/texts/texts.ts';
import { factorRetentionTextsEn } from './retention-texts.en.ts';

/** How long what this feature keeps is kept, and why. */
export const factorRetentionTexts = defineTexts('second-factor-retention', {
  de: {
    'challenges.what': 'Schon benutzte Anfragen an Passkeys, ohne Namen',
    'challenges.period': 'bis sie ungültig sind',
    'challenges.source': 'Art. 32 DSGVO',
    'replaced.what': 'Ersetzte Apps für den zweiten Faktor',
    'replaced.period': '{days} Tage; so lange lässt sich der Wechsel zurücknehmen',
    'replaced.source': 'Art. 32 DSGVO',
  },
  en: factorRetentionTextsEn,
});
