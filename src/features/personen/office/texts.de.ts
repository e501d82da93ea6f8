import { defineGermanTexts } from '../../../platform/texts/texts.ts';

/** What the office reads of a Person. German alone. */
export const personenOfficeTexts = defineGermanTexts('personen-office', {
  'head.lead': 'Personennummer {nummer} · {art} · {ort}',
  'data.heading': 'Stammdaten',
});
