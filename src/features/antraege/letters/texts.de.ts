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
  'bescheid.date': 'Datum',
  'bescheid.subject': 'Bescheid zu Antrag Nr. {nummer}, {title}',
  'bescheid.greeting': 'Guten Tag,',
  'bescheid.about': 'Ihr Antrag „{title}“ ist am {at} bei uns eingegangen. Wir haben entschieden:',
  'bescheid.approved': 'Wir bewilligen Ihren Antrag.',
  'bescheid.partly': 'Wir bewilligen Ihren Antrag zum Teil. Im Übrigen lehnen wir ihn ab.',
  'bescheid.refused': 'Wir lehnen Ihren Antrag ab.',
  'bescheid.taken': '{value} (bewilligt)',
  'bescheid.declined': '{value} (abgelehnt)',
  'bescheid.closing': 'Mit freundlichen Grüßen\n{chamber}',
  pictures:
    'Bildzeichen (Emojis) lassen sich nicht drucken. In dieser Kopie steht dafür ein Fragezeichen; in Ihrem Antrag stehen sie, wie Sie sie eingegeben haben.',
  leftOver: 'Angaben aus einem früheren Formular, nach denen wir heute nicht mehr fragen',
  papers: 'Unterlagen',
  'papers.further': 'Weitere Unterlagen',
  law: 'Rechtsgrundlage: {law}',
  was: '{value} (bisher: {before})',
  added: '{value} (kommt hinzu)',
  removed: '{value} (entfällt)',
});
