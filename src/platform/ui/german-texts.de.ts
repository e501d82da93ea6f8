import { defineGermanTexts } from '../texts/texts.ts';

/** Words that stay German on every page: who looks for Leichte Sprache looks for these words. */
export const germanUiTexts = defineGermanTexts('ui-german', {
  'easy.name': 'Leichte Sprache',
  'easy.thisPage': 'Diese Seite in Leichter Sprache',
});
