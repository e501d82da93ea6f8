import { defineGermanTexts } from '../../../platform/texts/texts.ts';

/** What the office reads beside an enquiry. German alone. */
export const enquiryOfficeTexts = defineGermanTexts('enquiries-office', {
  'part.delivered': 'Dieselbe Anfrage ist mit ihren Dateien im Postfach {mailbox} angekommen.',
  'part.underWay':
    'Dieselbe Anfrage ist mit ihren Dateien an das Postfach {mailbox} unterwegs. Der Mailserver hat sie noch nicht angenommen.',
  'part.stranger': 'Ohne Anmeldung gesendet: Name und Adresse sind nicht geprüft.',
  'part.by-mail':
    'Diese Anfrage ging allein als E-Mail an das Postfach ihres Themas. Dort steht ihr Wortlaut; was daraus wurde, ist hier nicht vermerkt.',
});

/** What the engine says to the office of an enquiry. Keys are the engine's. German alone. */
export const anfrageOfficeWords = defineGermanTexts('antrag-anfrage-office', {
  'title.one': 'Anfrage Nr. {nummer}',
  'search.word': 'Anfrage',
  'state.approved': 'beantwortet',
  'work.answer': 'Antwort zu Anfrage Nr. {nummer}',
  'work.lapse': 'Keine Antwort zu Anfrage Nr. {nummer}',
  'work.add-papers': 'Unterlagen zu Anfrage Nr. {nummer}',
  'work.hand-over': 'Ihnen übergeben: Anfrage Nr. {nummer}',
  'one.who': 'Geschrieben von',
  'one.reason': 'Ihre Antwort',
  'one.question.until': 'Antwort bis {day} erbeten. Danach geht die Anfrage ohne Antwort weiter.',
  'one.otherDepartment': 'Diese Anfrage beantwortet der Bereich {department}.',
  'one.takenBy': 'Diese Anfrage bearbeitet {name}',
  'one.takenBy.text':
    'Wollen Sie weitermachen, übernehmen Sie sie. Im Verlauf steht, dass Sie es getan haben.',
  'act.take': 'Anfrage übernehmen',
  'act.approve': 'Beantworten',
  'act.text': 'Anfrage Nr. {nummer}: {title}, {who}',
  'ask.lead': 'Die Frage geht als E-Mail an {name}. Bis zur Antwort ruht die Anfrage.',
  'note-answer.hint':
    'Im Wortlaut, wenn Sie ihn haben, und wie sie kam. Wer gefragt hat, liest sie im Verlauf. Dateien legen Sie bei den Unterlagen dazu.',
  'withdraw-for.lead':
    'Nur wenn das gewünscht wurde. Die Anfrage endet damit und lässt sich nicht wieder öffnen. An {name} geht dazu eine E-Mail.',
  'withdraw-for.hint': 'Zum Beispiel: E-Mail vom 24.11.2026. Wer gefragt hat, liest das im Verlauf.',
  'withdraw-for.submit': 'Anfrage zurückziehen',
  'done.zurueckgezogen': 'Die Anfrage ist zurückgezogen',
  'hand-over.lead': 'Die Anfrage wartet dann dort.',
  'approve.lead':
    'Ihre Antwort geht als E-Mail an {name}. Haben Sie schon per E-Mail oder am Telefon geantwortet, lassen Sie das Feld leer: Dann ist die Anfrage beantwortet, und es geht keine E-Mail hinaus.',
  'approve.field': 'Ihre Antwort',
  'approve.field.hint': 'Sie steht in der E-Mail und auf der Seite der Anfrage.',
  'approve.submit': 'Anfrage beantworten',
  'conflict.title': 'An der Anfrage hat sich inzwischen etwas geändert',
  'conflict.leave': 'Nichts ändern und die Anfrage ansehen',
  'done.uebernommen': 'Sie bearbeiten diese Anfrage',
  'done.zurueckgegeben': 'Die Anfrage wartet wieder',
  'done.weitergegeben': 'Die Anfrage ist weitergegeben',
  'done.bewilligt': 'Die Anfrage ist beantwortet',
  'done.inzwischen': 'Das ist nicht geschehen: An der Anfrage hat sich inzwischen etwas geändert',
  'done.anderer-bereich': 'Das ist nicht geschehen: Diese Anfrage beantwortet ein anderer Bereich',
  'refused.not-yours': 'Das kann nur, wer die Anfrage gerade bearbeitet. Übernehmen Sie sie zuerst.',
  'event.approve': 'Beantwortet',
  'event.by.person': 'wer gefragt hat',
});

/** What stands on the copy of an enquiry. Keys are the engine's. German alone. */
export const anfrageLetterWords = defineGermanTexts('antrag-anfrage-letters', {
  subject: 'Kopie: Anfrage Nr. {nummer}',
  nummer: 'Anfrage Nr.',
  lead: 'So liegt uns Ihre Anfrage vor. Heben Sie diese Kopie für Ihre Unterlagen auf.',
});
