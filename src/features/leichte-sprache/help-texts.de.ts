import { defineTexts } from '../../platform/texts/texts.ts';
import { easyLanguageHelpTextsEn } from './help-texts.en.ts';

/** Where Leichte Sprache is found, for who reads the help. */
export const easyLanguageHelpTexts = defineTexts('leichte-sprache-help', {
  de: {
    question: 'Gibt es Erklärungen in Leichter Sprache?',
    answer:
      'Ja: was dieses Portal ist, wie Sie sich registrieren und wie es mit {term:link.dem} geht. Der Link „Leichte Sprache“ steht auf jeder Seite.',
    action: 'Leichte Sprache',
  },
  en: easyLanguageHelpTextsEn,
});
