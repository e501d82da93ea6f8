import { defineGermanTexts } from '../../../platform/texts/texts.ts';

/** What the office reads where it notes what comes after an approval. German alone. */
export const followTexts = defineGermanTexts('antraege-follow-office', {
  'follow.title': 'Wie geht es weiter?',
  'follow.lead':
    'Was Sie hier vermerken, liest auch, wer den Antrag gestellt hat, und bekommt es mit einer E-Mail.',
  'follow.which': 'Neuer Stand',
  'follow.number': 'Nötig bei „{stand}“',
  'follow.text': 'Mitteilung dazu',
  'follow.submit': 'Vermerken',
  'refused.follow': 'Wählen Sie den neuen Stand.',
  'refused.number':
    'Geben Sie die Nummer ein: höchstens 40 Buchstaben und Ziffern, dazwischen Punkte, Striche oder Leerzeichen.',
  'refused.no-number': 'Zu diesem Stand gehört keine Nummer.',
});
