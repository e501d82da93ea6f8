import { defineGermanTexts } from '../../../platform/texts/texts.ts';

/** What the office reads of Anträge. German alone. */
export const zuordnungOfficeTexts = defineGermanTexts('zuordnung-office', {
  'search.heading': 'Anträge',
  'search.word': 'Antrag',
  'search.title': 'Antrag Nr. {nummer}',
  'panel.title': 'Anträge auf Zuordnung',
  'panel.nummer': 'Antrag',
  'panel.account': 'Wer',
  'panel.betrieb': 'Für welchen Betrieb',
  'panel.sent': 'Gestellt',
  'panel.typed': 'Angegebener Name',
  'panel.state': 'Stand',
  'panel.decided': '{state}, {at}',
  'panel.more': 'Gezeigt sind die letzten {most}. Ältere finden Sie über ihre Nummer in der Suche.',
  'search.details': '{person} für {betrieb}, {state}',
});
