/** The same in English; sentences of commands and imports are read by the house alone and stay German. */
export const personenTextsEn = {
  'number.digits': '{count} digits',
  'number.digitsBetween': '{min} to {max} digits',
  'number.hint': '{digits}, for example {example}. You find it {papers}.',

  'number.or': '{first} or {last}',
  'number.paper.lehrvertrag': 'on the confirmation of your training contract (Lehrvertrag)',
  'number.paper.kurseinladung': 'on the invitation to your course',
  'number.paper.rechnung': 'on the chamber’s invoices to you',

  'refusal.missing': 'Please enter your Personennummer (person number): {digits}, for example {example}.',
  'refusal.unreadable':
    'We cannot read this as a Personennummer. It has {digits}, for example {example}. You find it {papers}.',
  'refusal.too-short': 'These are too few digits. A Personennummer has {digits}, for example {example}.',
  'refusal.too-long': 'These are too many digits. A Personennummer has {digits}, for example {example}.',

  'command.import': 'Personen aus einer Datei der Kammer einlesen',
  'import.tooOld':
    'Das ist zu lange her. Nach dem Ende des Jahres, in dem es endete, bewahren wir die Angaben {years} Jahre auf.',
  'import.personennummer': 'Eine Personennummer hat {min} bis {max} Ziffern.',

  'mine.title': 'My data with the chamber',
  'mine.area': 'My area',
  'mine.lead': 'This is what we have stored about you as a person.',
  'mine.wrong': 'Is something wrong?',
  'mine.wrong.text':
    'Write to us what has changed, or call us. Please tell us your Personennummer when you do.',
  'mine.wrong.phone': 'Phone {phone}',
  'data.name': 'Name',
  'data.nummer': 'Personennummer (person number)',
  'data.art': 'On file with the chamber as',
  'data.geburtsdatum': 'Date of birth',
  'data.beendet': 'Ended on',
  'data.address': 'Address',
  'data.email': 'E-mail',
  'data.unknown': 'not given',
  'art.lehrling': 'Apprentice',
  'art.bildungskunde': 'Customer of a training centre',
  'art.dozent': 'Teacher',
  'help.where': 'Where do I find my Personennummer (person number)?',
  'help.where.answer': 'You find it {papers}. It has {digits}, for example {example}.',
  'help.where.ask':
    'If you have no such letter, please ask us: {email}. Please tell us your name and address when you do.',
  'tile.title': 'My data with the chamber',
  'tile.text':
    'See what the chamber has stored about you as a person: address, date of birth, e-mail address.',
} as const;
