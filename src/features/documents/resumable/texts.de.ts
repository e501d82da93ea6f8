import { defineTexts } from '../../../platform/texts/texts.ts';
import { resumableTextsEn } from './texts.en.ts';

/** What somebody reads whose session has run out while files go. */
export const resumableTexts = defineTexts('documents-resumable', {
  de: {
    signedOut:
      'Sie sind nicht mehr angemeldet. Melden Sie sich in einem neuen Tab wieder an, dann geht das Hochladen hier von selbst weiter. Sie müssen nichts noch einmal auswählen.',
    signedIn: 'Sie sind wieder angemeldet',
    signedInText:
      'Schließen Sie diesen Tab, und kehren Sie zum Formular zurück: Das Hochladen geht dort von selbst weiter.',
  },
  en: resumableTextsEn,
});
