/** What the office reads where it makes accounts for people in courses. */
export const makeWords = {
  'make.title': 'Für Kurse anlegen',
  'make.lead':
    'Wer an einem Kurs teilnimmt oder unterrichtet, muss sich nicht selbst registrieren. Die Person bekommt eine E-Mail und wählt ein Passwort. Gibt es die Adresse schon, entsteht nichts Zweites. Mit einer Personennummer ist die Person {term:linked}, sobald sie ein Passwort hat.',
  'make.one': 'Eine Person',
  'make.art': 'Wofür',
  'make.art.teilnahme': 'Teilnahme an Kursen',
  'make.art.dozent': 'unterrichtet Kurse',
  'make.personennummer': 'Personennummer',
  'make.submit': 'Anlegen und E-Mail senden',
  'make.email.missing': 'Bitte geben Sie die E-Mail-Adresse ein.',
  'make.email.wrong': 'Das ist keine E-Mail-Adresse.',
  'make.art.missing': 'Bitte wählen Sie, wofür.',
  'make.person.unknown': 'Eine Person mit dieser Nummer gibt es im Register nicht.',
  'make.person.otherName':
    'Im Register hat diese Nummer jemand mit einem anderen Namen. Bitte prüfen Sie Nummer und Namen.',
  'make.file': 'Viele aus einer Datei',
  'make.fileText':
    'CSV in UTF-8 mit der Kopfzeile email;vorname;nachname;art;personennummer. Bei „art“ steht teilnahme oder dozent, die Nummer darf leer sein. Höchstens {most} Zeilen. Stimmt eine Zeile nicht, wird gar nichts angelegt; dieselbe Datei ein zweites Mal ändert nichts.',
  'make.fileLabel': 'Datei',
  'make.fileSubmit': 'Datei einlesen und E-Mails senden',
  'make.file.missing': 'Bitte wählen Sie eine Datei.',
  'make.file.unreadable': 'Diese Datei lässt sich nicht lesen: {why}',
  'make.file.tooMany': 'Diese Datei hat mehr als {most} Zeilen. Teilen Sie sie.',
  'make.file.row': 'Zeile {line}: {reason}',
  'make.made': 'Angelegt; die E-Mail ist unterwegs',
  'make.joined': 'Das gab es schon; die Person weiß Bescheid',
  'make.known': 'Das gab es schon; es hat sich nichts geändert',
  'make.otherPerson': 'Nicht {term:linked}: Es gehört zu einer anderen Person',
  'make.unlinked': 'Nicht alle Personennummern sind {term:linked}',
  'make.unlinkedLines':
    'In diesen Zeilen gehört die Adresse schon zu einer anderen Personennummer oder zu jemandem mit anderem Namen: {lines}. Bitte prüfen Sie, welche stimmt.',
  'make.done':
    'Datei eingelesen: {made} neu angelegt, {joined} hatten schon etwas und wissen Bescheid, {known} unverändert',
} as const;
