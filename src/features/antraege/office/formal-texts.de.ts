import { defineGermanTexts } from '../../../platform/texts/texts.ts';

/** What the office reads where a decision is a letter of its own, and where a period runs on. German alone. */
export const formalTexts = defineGermanTexts('antraege-formal-office', {
  'ask.lead': 'Die Frage geht als E-Mail an {name}. Die Frist für die Entscheidung läuft weiter.',
  'approve.lead': 'Die Entscheidung wird ein Bescheid. Die E-Mail an {name} sagt nur, dass entschieden ist.',
  'approve.hint': 'Sie steht im Bescheid und nicht in der E-Mail.',
  'refuse.lead': 'Die Begründung steht im Bescheid. Die E-Mail an {name} sagt nur, dass entschieden ist.',
  'refuse.hint':
    'Sie steht im Bescheid, nicht in der E-Mail und nicht auf der Seite des Antrags. Schreiben Sie so, dass man sie ohne Vorwissen versteht.',
});
