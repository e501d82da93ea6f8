import { defineGermanTexts } from '../../../platform/texts/texts.ts';

/** What the office reads where it finds accounts. German alone. */
export const accountOfficeTexts = defineGermanTexts('accounts-office', {
  'search.heading': 'Konten',
  'search.active': '{email}',
  'search.locked': '{email}, gesperrt',
  'search.deleting': '{email}, wird gelöscht',
  'search.closed': '{email}, geschlossen',
  'search.incomplete': 'Was eben erst dazukam, ist in ein paar Minuten auch über den Namen zu finden.',
});
