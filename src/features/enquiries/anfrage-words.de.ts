import { defineTexts } from '../../platform/texts/texts.ts';
import { anfrageWordsEn } from './anfrage-words.en.ts';

/** What the engine says of an enquiry: it is one, it is answered, and nobody decides on it. Keys are the engine's. */
export const anfrageWords = defineTexts('antrag-anfrage', {
  de: {
    'antrag.title': 'Anfrage Nr. {nummer}',
    'antrag.facts': 'Was Sie uns geschrieben haben',
    'antrag.kind': 'Was es ist',
    'antrag.expected': 'Voraussichtlich beantwortet',
    'antrag.expected.late': 'Es dauert länger als sonst. Wir haben Ihre Anfrage nicht vergessen.',
    'antrag.withdraw': 'Anfrage zurückziehen',
    'antrag.withdraw.title': 'Ihre Anfrage hat sich erledigt?',
    'antrag.withdraw.text':
      'Dann ziehen Sie sie zurück. Wir antworten dann nicht mehr. Rückgängig machen lässt sich das nicht; Sie können uns aber jederzeit neu schreiben.',
    'antrag.new': 'Neue Anfrage',
    'antrag.approved.title': 'Ihre Anfrage ist beantwortet',
    'antrag.withdrawn.title': 'Die Anfrage ist zurückgezogen',
    'antrag.notNow':
      'Das geht nicht mehr: An der Anfrage hat sich inzwischen etwas geändert. Auf dieser Seite sehen Sie, wie es steht.',
    'question.until': 'Bitte antworten Sie bis {day}. So lange ruht die Anfrage.',
    'state.approved': 'beantwortet',
    'history.sent': 'Anfrage gesendet',
    'history.take': 'Jemand bearbeitet Ihre Anfrage',
    'history.put-back': 'Anfrage liegt wieder zur Bearbeitung bereit',
    'history.approve': 'Beantwortet',
    'live.antrag': 'Anfrage Nr. {nummer}: {state}.',
    'next.question.title': 'Anfrage Nr. {nummer}: Frage beantworten',
    'mail.received.follow': 'Anfrage ansehen',
    'mail.asked.subject': 'Frage zu Ihrer Anfrage Nr. {nummer}',
    'mail.asked.lead': 'zu Ihrer Anfrage Nr. {nummer} haben wir eine Frage:',
    'mail.asked.until': 'Bitte antworten Sie bis {day}. So lange ruht die Anfrage.',
    'mail.reminded.subject': 'Erinnerung: Frage zu Ihrer Anfrage Nr. {nummer}',
    'mail.reminded.lead': 'zu Ihrer Anfrage Nr. {nummer} fehlt uns noch Ihre Antwort auf diese Frage:',
    'mail.settled.subject': 'Anfrage Nr. {nummer}: Frage hat sich erledigt',
    'mail.settled.lead':
      'unsere Frage zu Ihrer Anfrage Nr. {nummer} hat sich erledigt. Sie müssen nichts mehr tun, wir bearbeiten die Anfrage weiter.',
    'mail.answered.subject': 'Anfrage Nr. {nummer}: Ihre Antwort ist da',
    'mail.answered.lead':
      'wir haben Ihre Antwort auf unsere Frage zu Ihrer Anfrage Nr. {nummer} bekommen und bearbeiten sie weiter. Sie müssen jetzt nichts mehr tun.',
    'mail.withdrawn.subject': 'Anfrage Nr. {nummer} ist zurückgezogen',
    'mail.withdrawn.lead':
      'wir haben Ihre Anfrage Nr. {nummer} zurückgezogen, wie es gewünscht wurde. Wollten Sie das nicht, melden Sie sich bitte gleich.',
    'mail.lapsed.subject': 'Anfrage Nr. {nummer}: keine Antwort bekommen',
    'mail.lapsed.lead':
      'zu Ihrer Anfrage Nr. {nummer} haben wir auf unsere Frage keine Antwort bekommen. Wir bearbeiten sie jetzt mit dem, was wir haben.',
    'mail.approved.subject': 'Antwort auf Ihre Anfrage Nr. {nummer}',
    'mail.approved.lead': 'auf Ihre Anfrage Nr. {nummer} antworten wir Ihnen:',
  },
  en: anfrageWordsEn,
});
