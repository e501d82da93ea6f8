import { defineTexts } from '../../../platform/texts/texts.ts';
import { newAddressTextsEn } from './address-texts.en.ts';

/** What mails and pages say about a new address on file. */
export const newAddressTexts = defineTexts('betriebe-new-address', {
  de: {
    'mail.greeting': 'Guten Tag,',
    'mail.confirm.subject': 'Bitte bestätigen: neue E-Mail-Adresse für {betrieb}',
    'mail.confirm.text':
      'diese Adresse soll bei uns als E-Mail-Adresse von {betrieb} eingetragen werden (Antrag Nr. {nummer}). Bitte bestätigen Sie, dass Mails hier ankommen.',
    'mail.confirm.link': 'Adresse bestätigen',
    'mail.confirm.until':
      'Der Link gilt {days} Tage. Danach ziehen Sie den Antrag zurück und senden ihn noch einmal.',
    'mail.confirm.notYou': 'Kennen Sie den Betrieb nicht? Dann brauchen Sie nichts zu tun.',
    'mail.changes.subject': 'Die E-Mail-Adresse von {betrieb} soll sich ändern',
    'mail.changes.text':
      'wer für {betrieb} handelt, hat uns eine neue E-Mail-Adresse des Betriebs mitgeteilt: {address} (Antrag Nr. {nummer}). Wir entscheiden, sobald die neue Adresse bestätigt ist. Bis dahin gilt diese hier.',
    'mail.changes.notYou':
      'Weiß im Betrieb niemand davon? Dann schreiben Sie uns bitte gleich: {email}. Nennen Sie dabei die Nummer des Antrags.',
    'page.title': 'Neue E-Mail-Adresse bestätigen',
    'page.lead': 'Bestätigen Sie bitte, dass Mails an diese Adresse Ihren Betrieb erreichen.',
    'page.betrieb': 'Betrieb',
    'page.address': 'Neue E-Mail-Adresse',
    'page.after': 'Danach entscheiden wir über den Antrag. Erst dann gilt die neue Adresse.',
    'page.confirm': 'Adresse bestätigen',
    'done.title': 'Die Adresse ist bestätigt',
    'done.lead':
      'Vielen Dank. Wir entscheiden jetzt über den Antrag. Wer ihn gesendet hat, bekommt dazu eine Mail.',
    'done.action': 'Zu Ihren Anträgen',
    'over.title': 'Dieser Link führt nicht weiter',
    'over.lead':
      'Er ist abgelaufen, oder über den Antrag ist schon entschieden. Soll die Adresse noch eingetragen werden, senden Sie bitte einen neuen Antrag.',
    'over.action': 'Zu den Diensten',
  },
  en: newAddressTextsEn,
});
