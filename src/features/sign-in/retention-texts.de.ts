import { defineTexts } from '../../platform/texts/texts.ts';
import { signInRetentionTextsEn } from './retention-texts.en.ts';

/** How long what this feature keeps is kept, and why. */
export const signInRetentionTexts = defineTexts('sign-in-retention', {
  de: {
    'sessions.what': 'Sitzungen: wann, von wo und mit welchem Gerät',
    'sessions.period': 'einen Tag nach ihrem Ende',
    'sessions.source': 'Art. 32 DSGVO',
    'resets.what': 'Angeforderte Links zu einem neuen Passwort',
    'resets.period': '{days} Tage nach ihrem Ablauf',
    'resets.source': 'Art. 32 DSGVO',
    'devices.what': 'Geräte, die wir wiedererkennen',
    'devices.period': '{days} Tage nach der letzten Anmeldung damit',
    'devices.source': 'Art. 32 DSGVO',
  },
  en: signInRetentionTextsEn,
});
