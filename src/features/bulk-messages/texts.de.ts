import { defineTexts } from '../../platform/texts/texts.ts';
import { bulkMessageTextsEn } from './texts.en.ts';

/** What people read of messages to many: the frame of the mail, unsubscribing, their own data. */
export const bulkMessageTexts = defineTexts('bulk-messages', {
  de: {
    greeting: 'Guten Tag {firstName} {lastName},',
    'mail.why.information':
      'Sie bekommen diese E-Mail, weil Sie bei uns {term:account.einen} haben. Solche Informationen können Sie mit einem Klick abbestellen:',
    'mail.unsubscribe': 'Informationen abbestellen',
    'mail.why.formal':
      'Diese Mitteilung müssen wir Ihnen machen, deshalb lässt sie sich nicht abbestellen. Der Grund: {legalBasis}',
    'mail.trial': '[Probe] {subject}',
    'notice.information.title': 'Informationen der Kammer',
    'notice.information.text':
      'Neuigkeiten, Veranstaltungen und Hinweise, die die Kammer an viele Menschen zugleich schickt.',
    'notice.formal.title': 'Mitteilungen, die die Kammer machen muss',
    'notice.formal.text':
      'Zum Beispiel wenn sich Bedingungen, Gebühren oder Fristen ändern. In jeder steht, warum Sie sie bekommen.',
    'unsubscribe.title': 'Informationen abbestellen',
    'unsubscribe.lead': 'Möchten Sie von der Kammer keine Informationen mehr per E-Mail bekommen?',
    'unsubscribe.text':
      'Nachrichten zu {term:account.Ihrem}, zu Ihren Anträgen und zu Fristen bekommen Sie weiter. Sie können das in Ihrem Profil jederzeit ändern.',
    'unsubscribe.submit': 'Abbestellen',
    'unsubscribe.done': 'Sie haben die Informationen abbestellt',
    'unsubscribe.doneText':
      'Sie bekommen von der Kammer keine Informationen mehr per E-Mail. Nachrichten zu {term:account.Ihrem}, zu Ihren Anträgen und zu Fristen bekommen Sie weiter.',
    'unsubscribe.profile': 'Benachrichtigungen im Profil wählen',
    'unsubscribe.unknown': 'Dieser Link ist nicht vollständig',
    'unsubscribe.unknownText':
      'Öffnen Sie den Link aus der E-Mail noch einmal, oder kopieren Sie die ganze Adresse in Ihren Browser. Sie können sich auch anmelden und die Informationen in Ihrem Profil abbestellen.',
    'help.question': 'Wie bestelle ich E-Mails mit Informationen ab?',
    'help.answer':
      'In jeder E-Mail mit Informationen steht am Ende ein Link, mit dem Sie alle weiteren abbestellen; Ihr E-Mail-Programm zeigt dafür oft auch einen eigenen Knopf. Angemeldet wählen Sie in Ihrem Profil unter „Benachrichtigungen“.',
    'help.formal':
      'Nicht abbestellen können Sie Nachrichten zu Ihrer Sicherheit, zu Ihren Anträgen und Mitteilungen, die wir machen müssen. In jeder solchen Mitteilung steht der Grund.',
    'help.action': 'Zu den Benachrichtigungen',
    'data.title': 'Nachrichten der Kammer an viele',
    'data.why':
      'Damit feststeht, wem was mitgeteilt wurde. Informationen werden nach {information} Tagen vergessen, Mitteilungen, die die Kammer machen muss, nach {formal} Tagen.',
    'data.at': 'Wann',
    'data.subject': 'Betreff',
    'data.purpose': 'Art',
    'data.state': 'Stand',
    'state.waiting': 'wird gesendet',
    'state.written': 'an Sie gesendet',
    'state.left-out': 'nicht an Sie gesendet',
    'state.stopped': 'nicht gesendet, die Kammer hat den Versand angehalten',
    privacy:
      'Schreibt die Kammer vielen Menschen zugleich, bewahren wir auf, wem sie geschrieben hat: bei Informationen {information} Tage (Art. 6 Abs. 1 Buchst. e DSGVO; Sie können jederzeit widersprechen, indem Sie sie abbestellen), bei Mitteilungen, die die Kammer machen muss, {formal} Tage (Art. 6 Abs. 1 Buchst. b und c DSGVO). Jeder Mensch bekommt eine eigene E-Mail, niemand sieht die Adresse eines anderen.',
  },
  en: bulkMessageTextsEn,
});
