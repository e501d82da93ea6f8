import { defineTexts } from '../../platform/texts/texts.ts';
import { newAddressTextsEn } from './address-texts.en.ts';

/** What mails and pages say about a new address on file. */
export const newAddressTexts = defineTexts('betriebe-new-address', {
  de: {
    'mail.greeting': 'Guten Tag,',
    'mail.confirm.subject': 'Bitte bestätigen: neue E-Mail-Adresse für {betrieb}',
    'mail.confirm.text':
      'diese Adresse soll bei uns als E-Mail-Adresse von {betrieb} eingetragen werden (Antrag Nr. {nummer}). Bitte bestätigen Sie, dass Mails hier ankommen.',
    'mail.confirm.link': 'Adresse bestätigen',
    'mail.confirm.until': 'Der Link gilt {days} Tage. Eine neue Mail bekommen Sie auf der Seite des Antrags.',
    'mail.confirm.notYou': 'Kennen Sie den Betrieb nicht? Dann brauchen Sie nichts zu tun.',
    'mail.changes.subject': 'Die E-Mail-Adresse von {betrieb} soll sich ändern',
    'mail.changes.text':
      'wer für {betrieb} handelt, hat uns eine neue E-Mail-Adresse des Betriebs mitgeteilt: {address} (Antrag Nr. {nummer}). Sie gilt, sobald jemand den Link in der Mail dorthin bestätigt. Bis dahin gilt diese hier.',
    'mail.changes.now':
      'wer für {betrieb} handelt, hat uns eine neue E-Mail-Adresse des Betriebs mitgeteilt: {address} (Antrag Nr. {nummer}). Sie gilt jetzt, oder ab dem Tag, der im Antrag steht.',
    'mail.changes.notYou':
      'Weiß im Betrieb niemand davon? Dann schreiben Sie uns bitte gleich: {email}. Nennen Sie dabei die Nummer des Antrags.',
    'page.title': 'Neue E-Mail-Adresse bestätigen',
    'page.lead': 'Bestätigen Sie bitte, dass Mails an diese Adresse Ihren Betrieb erreichen.',
    'page.betrieb': 'Betrieb',
    'page.address': 'Neue E-Mail-Adresse',
    'page.after': 'Danach gilt die neue Adresse.',
    'page.confirm': 'Adresse bestätigen',
    'done.title': 'Die Adresse ist bestätigt',
    'done.lead':
      'Vielen Dank. Die neue Adresse gilt jetzt, oder ab dem Tag, der im Antrag steht. Wer ihn gesendet hat, bekommt dazu eine Mail.',
    'done.action': 'Zu Ihren Anträgen',
    'over.title': 'Dieser Link führt nicht weiter',
    'over.lead':
      'Er ist abgelaufen, es gab danach eine neuere Mail, oder der Antrag ist geändert oder zurückgezogen. Soll die Adresse noch eingetragen werden, fordern Sie auf der Seite des Antrags eine neue Mail an, oder teilen Sie die Änderung noch einmal mit.',
    'wait.title': 'Bitte bestätigen Sie die neue E-Mail-Adresse',
    'wait.text':
      'Am {sent} ging eine Mail an {address}. Öffnen Sie den Link darin bis {until}. Erst dann gelten die neuen Kontaktdaten, ganz ohne Entscheidung der Kammer. Bestätigt sie bis dahin niemand, bleibt eingetragen, was jetzt eingetragen ist.',
    'wait.others': 'Keine Mail angekommen? Sehen Sie auch im Spam-Ordner nach.',
    'unconfirmed.title': 'Die neue E-Mail-Adresse wurde nicht bestätigt',
    'unconfirmed.text':
      'Deshalb bleibt eingetragen, was jetzt eingetragen ist. Sollen die neuen Kontaktdaten noch gelten, teilen Sie sie bitte noch einmal mit.',
    'wait.approved':
      'Die neuen Kontaktdaten warten noch: Sie gelten erst, wenn die neue E-Mail-Adresse {address} bestätigt ist.',
    'wait.again': 'Mail noch einmal senden',
    'plan.title': 'Die Änderung gilt ab {day}',
    'plan.fields': 'Es geht um: {fields}.',
    'plan.text':
      'Bis dahin bleibt eingetragen, was jetzt eingetragen ist. So lange können Sie die Änderung zurücknehmen.',
    'plan.takeBack': 'Änderung zurücknehmen',
    'plan.overtaken': 'Die Änderung ist nicht eingetragen',
    'plan.overtaken.text':
      'Bei uns steht inzwischen etwas anderes im Verzeichnis. Wir klären das und melden uns.',
    'plan.approved': 'Die Änderung gilt ab {day}. Bis dahin bleibt eingetragen, was jetzt eingetragen ist.',
    'hint.mail-gesendet': 'Die Mail ist noch einmal unterwegs',
    'hint.mail-zu-oft': 'Heute ging schon mehrmals eine Mail dorthin. Versuchen Sie es bitte morgen wieder.',
    'hint.zurueckgenommen': 'Die Änderung ist zurückgenommen',
    'hint.nicht-mehr': 'Das geht nicht mehr: Inzwischen hat sich etwas geändert.',
    'over.action': 'Zu den Diensten',
  },
  en: newAddressTextsEn,
});
