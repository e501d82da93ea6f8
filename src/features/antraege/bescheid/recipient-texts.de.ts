import { defineGermanTexts } from '../../../platform/texts/texts.ts';

/** What case workers read of name and address in the window of a Bescheid. German alone. */
export const recipientTexts = defineGermanTexts('antraege-recipient-office', {
  field: 'Name und Anschrift im Fenster',
  hint: 'Jede Zeile für sich: Name, Straße und Hausnummer, Postleitzahl und Ort. Lassen Sie alles leer, gilt wieder, was Register oder Angaben sagen.',
  save: 'Anschrift speichern',
  missing: 'Für diesen Bescheid fehlt die Anschrift',
  'missing.text': 'Tragen Sie sie ein, bevor Sie ihn drucken.',
  short: 'Geben Sie Name und Anschrift ein, jede Zeile für sich.',
  long: 'Die Anschrift ist zu lang. Ins Fenster passen {lines} Zeilen.',
});
