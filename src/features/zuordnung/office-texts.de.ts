import { defineGermanTexts } from '../../platform/texts/texts.ts';

/** What the office reads of Anträge auf Zuordnung where it imports Betriebe. German alone. */
export const zuordnungOfficeTexts = defineGermanTexts('zuordnung-office', {
  'ends.antraege': 'offene Anträge auf Zuordnung',
});
