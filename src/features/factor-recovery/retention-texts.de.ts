import { defineTexts } from '../../platform/texts/texts.ts';
import { recoveryRetentionTextsEn } from './retention-texts.en.ts';

/** How long what this feature keeps is kept, and why. */
export const recoveryRetentionTexts = defineTexts('factor-recovery-retention', {
  de: {
    'removals.what': 'Erbetene Entfernungen des zweiten Faktors',
    'removals.period': '{days} Tage nach ihrem Ende',
    'removals.source': 'Art. 32 DSGVO',
  },
  en: recoveryRetentionTextsEn,
});
