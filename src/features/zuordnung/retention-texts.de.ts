import { defineTexts } from '../../platform/texts/texts.ts';
import { zuordnungRetentionTextsEn } from './retention-texts.en.ts';

/** How long what this feature keeps is kept, and why. */
export const zuordnungRetentionTexts = defineTexts('zuordnung-retention', {
  de: {
    'decided.what': 'Entschiedene Anträge, für einen Betrieb zu handeln',
    'decided.period': '{months} Monate nach der Entscheidung',
    'decided.source': 'Art. 5 Abs. 2 DSGVO; §§ 195, 199 BGB',
  },
  en: zuordnungRetentionTextsEn,
});
