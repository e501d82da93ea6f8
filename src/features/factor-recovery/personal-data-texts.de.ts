import { defineTexts } from '../../platform/texts/texts.ts';
import { recoveryDataTextsEn } from './personal-data-texts.en.ts';

/** What people are told of requests to remove their second factor. */
export const recoveryDataTexts = defineTexts('factor-recovery-data', {
  de: {
    title: 'Bitten, den zweiten Faktor zu entfernen',
    why: 'Damit ihn niemand unbemerkt entfernt. Wir löschen das mit {term:account.dem}.',
    asked: 'Erbeten',
    ended: 'Beendet',
    how: 'Wie',
    'end.removed': 'zweiter Faktor entfernt',
    'end.stopped': 'mit dem Link aus der E-Mail gestoppt',
    'end.expired': 'abgelaufen',
    'end.open': 'wartet',
  },
  en: recoveryDataTextsEn,
});
