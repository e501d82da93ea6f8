import { defineGermanTexts } from '../../../platform/texts/texts.ts';

/** What the office reads of Anträge. German alone. */
export const zuordnungOfficeTexts = defineGermanTexts('zuordnung-office', {
  'search.heading': 'Anträge',
  'search.word': 'Antrag',
  'search.title': 'Antrag Nr. {nummer}',
  'search.details': '{person} für {betrieb}, {state}',
});
