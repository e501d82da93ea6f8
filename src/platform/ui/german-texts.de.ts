import { defineGermanTexts } from '../texts/texts.ts';

/** Words that stay German on every page: who looks for Leichte Sprache looks for these words; and those of the office. */
export const germanUiTexts = defineGermanTexts('ui-german', {
  'easy.name': 'Leichte Sprache',
  'easy.thisPage': 'Diese Seite in Leichter Sprache',
  'search.label': 'Suchen: Name, E-Mail-Adresse, Nummer (auch von Anträgen und Fehlerseiten)',
  'search.submit': 'Suchen',
  'search.finds': 'Treffer',
  'search.none': 'Keine Treffer',
  'search.one': '1 Treffer',
  'search.count': '# Treffer',
});
