import { defineGermanTexts } from '../../../platform/texts/texts.ts';

/** What the office reads of noting since when papers are complete. German alone. */
export const completeTexts = defineGermanTexts('antraege-complete-office', {
  'complete.title': 'Sind alle Unterlagen da?',
  'complete.lead':
    'Die Frist für die Entscheidung läuft {months} Monate ab dem Tag, an dem die letzte Unterlage da war. Eine Frage hält sie nicht an.',
  'complete.since': 'Vollständig seit',
  'complete.submit': 'Tag vermerken',
  'complete.not': 'Doch nicht vollständig',
  'refused.beforeArrival':
    'Geben Sie einen Tag ab dem {day} ein: Da kam der Antrag. Er darf nicht in der Zukunft liegen, das Jahr mit vier Ziffern, zum Beispiel 24.11.2026.',
  'refused.complete':
    'Geben Sie einen Tag aus dem letzten Jahr ein, nicht in der Zukunft und das Jahr mit vier Ziffern, zum Beispiel 24.11.2026.',
});
