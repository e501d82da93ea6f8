import { defineTexts } from '../../platform/texts/texts.ts';
import { personenTextsEn } from './texts.en.ts';

/** All sentences of natural persons known to the chamber. */
export const personenTexts = defineTexts('personen', {
  de: {
    'number.digits': '{count} Ziffern',
    'number.digitsBetween': '{min} bis {max} Ziffern',
    'number.hint': '{digits}, zum Beispiel {example}. Sie steht {papers}.',

    'number.or': '{first} oder {last}',
    'number.paper.lehrvertrag': 'auf der Bestätigung Ihres Lehrvertrags',
    'number.paper.kurseinladung': 'auf der Einladung zu Ihrem Kurs',
    'number.paper.rechnung': 'auf Rechnungen der Handwerkskammer an Sie',

    'refusal.missing': 'Bitte geben Sie Ihre Personennummer ein: {digits}, zum Beispiel {example}.',
    'refusal.unreadable':
      'Das können wir nicht als Personennummer lesen. Sie hat {digits}, zum Beispiel {example}. Sie steht {papers}.',
    'refusal.too-short':
      'Das sind zu wenige Ziffern. Eine Personennummer hat {digits}, zum Beispiel {example}.',
    'refusal.too-long':
      'Das sind zu viele Ziffern. Eine Personennummer hat {digits}, zum Beispiel {example}.',

    'command.import': 'Personen aus einer Datei der Kammer einlesen',
    'import.tooOld':
      'Das ist zu lange her. Nach dem Ende des Jahres, in dem es endete, bewahren wir die Angaben {years} Jahre auf.',
    'import.personennummer': 'Eine Personennummer hat {min} bis {max} Ziffern.',

    'mine.title': 'Meine Daten bei der Kammer',
    'mine.area': 'Mein Bereich',
    'mine.lead': 'Das haben wir über Sie als Person gespeichert.',
    'mine.wrong': 'Stimmt etwas nicht?',
    'mine.wrong.text':
      'Schreiben Sie uns, was sich geändert hat, oder rufen Sie an. Nennen Sie dabei bitte Ihre Personennummer.',
    'mine.wrong.phone': 'Telefon {phone}',
    'data.name': 'Name',
    'data.nummer': 'Personennummer',
    'data.art': 'Bei der Kammer geführt als',
    'data.geburtsdatum': 'Geburtsdatum',
    'data.beendet': 'Beendet am',
    'data.address': 'Anschrift',
    'data.email': 'E-Mail',
    'data.unknown': 'nicht angegeben',
    'art.lehrling': 'Lehrling',
    'art.bildungskunde': 'Bildungskundin oder Bildungskunde',
    'art.dozent': 'Dozentin oder Dozent',
    'help.where': 'Wo finde ich meine Personennummer?',
    'help.where.answer': 'Sie steht {papers}. Sie hat {digits}, zum Beispiel {example}.',
    'help.where.ask':
      'Haben Sie kein solches Schreiben, fragen Sie uns bitte: {email}. Nennen Sie dabei Ihren Namen und Ihre Anschrift.',
    'tile.title': 'Meine Daten bei der Kammer',
    'tile.text':
      'Sehen, was die Kammer über Sie als Person gespeichert hat: Anschrift, Geburtsdatum, E-Mail-Adresse.',
  },
  en: personenTextsEn,
});
