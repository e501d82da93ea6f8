import { defineTexts } from '../../platform/texts/texts.ts';
import { antraegeHelpTextsEn } from './help-texts.en.ts';

/** Help about Anträge. */
export const antraegeHelpTexts = defineTexts('antraege-help', {
  de: {
    'faq.how': 'Wie stelle ich einen Antrag?',
    'faq.how.answer':
      'Öffnen Sie unter „Online-Dienste“ den Antrag, den Sie brauchen. Am Anfang steht, was Sie dafür bereithalten. Dann beantworten Sie Seite für Seite einige Fragen, prüfen alles und drücken auf „Antrag versenden“. Sie bekommen sofort eine Nummer.',
    'faq.how.draft':
      'Sie können jederzeit aufhören. Wir speichern jede Seite; unter „Meine Anträge“ machen Sie weiter, auch an einem anderen Gerät. Nach {days} Tagen ohne Änderung löschen wir den Entwurf.',
    'faq.how.action': 'Zu den Diensten',
    'faq.state': 'Wie steht es um meinen Antrag?',
    'faq.state.answer':
      'Unter „Meine Anträge“ sehen Sie jeden Antrag mit seiner Nummer, seinem Verlauf und der Stelle, die ihn bearbeitet. Wenn wir eine Frage haben oder entschieden haben, bekommen Sie eine E-Mail.',
    'faq.state.action': 'Meine Anträge',
    'faq.change': 'Kann ich einen Antrag ändern oder zurückziehen?',
    'faq.change.answer':
      'Ändern geht, solange noch niemand den Antrag bearbeitet oder wenn wir eine Frage gestellt haben. Zurückziehen geht bis zur Entscheidung. Beides finden Sie auf der Seite des Antrags. Haben Sie ihn ohne Anmeldung gesendet, schreiben Sie uns und nennen Sie die Nummer.',
    'faq.bescheid': 'Wo finde ich den Bescheid zu meinem Antrag?',
    'faq.bescheid.box':
      'Über manche Anträge entscheiden wir mit einem Bescheid. Hat Ihr Betrieb förmlichen Schreiben im Portal zugestimmt, liegt er unter „Dokumente“. Sonst kommt er per Post.',
    'faq.bescheid.post': 'Über manche Anträge entscheiden wir mit einem Bescheid. Er kommt per Post.',
    'faq.bescheid.date':
      'Was gilt und bis wann Sie etwas dagegen tun können, steht im Bescheid. Wo er liegt und ab wann er als bekannt gegeben gilt, steht auf der Seite des Antrags.',
  },
  en: antraegeHelpTextsEn,
});
