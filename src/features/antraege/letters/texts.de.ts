import { defineGermanTexts } from '../../../platform/texts/texts.ts';

/** Sentences of the copy of an Antrag. */
export const antraegeLetterTexts = defineGermanTexts('antraege-letters', {
  subject: 'Kopie: Antrag Nr. {nummer}, {title}',
  nummer: 'Antrag Nr.',
  sent: 'Gesendet am',
  entered: 'Eingetragen am',
  printed: 'Stand vom',
  department: 'Zuständig',
  lead: 'So liegt uns Ihr Antrag vor. Heben Sie diese Kopie für Ihre Unterlagen auf.',
  'lead.entered':
    'So haben wir Ihren Antrag für Sie eingetragen. Stimmt etwas nicht, sagen Sie uns bitte Bescheid.',
  law: 'Rechtsgrundlage: {law}',
  was: '{value} (bisher: {before})',
});
