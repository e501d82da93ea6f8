import { defineTexts } from '../../platform/texts/texts.ts';
import { enquiryTextsEn } from './texts.en.ts';

/** All sentences of the enquiry and of the contact page. */
export const enquiryTexts = defineTexts('enquiries', {
  de: {
    title: 'Anfrage',
    legalBasis:
      'Wir beantworten Anfragen im Rahmen unserer Aufgaben nach § 91 der Handwerksordnung (Art. 6 Abs. 1 Buchst. e DSGVO).',
    'step.question': 'Ihr Anliegen',
    'step.contact': 'So erreichen wir Sie',
    'field.formerNumber': 'Frühere Nummer',
    'paper.files': 'Dateien',
    'paper.files.why': 'wenn sie Ihr Anliegen erklären',
    'detail.by-mail': 'als E-Mail bei der Kammer',
    'detail.by-mail.text':
      'Diese Anfrage ging als E-Mail an die Kammer. Was Sie geschrieben haben, steht in der Bestätigung, die Sie per E-Mail bekommen haben.',

    'form.title': 'Kontakt',
    'form.description': 'Schreiben Sie der {chamber}, mit oder ohne {term:account.accusative}.',
    'form.lead': 'Haben Sie noch Fragen? Schreiben Sie uns! Sie brauchen dafür {term:account.keinen}.',
    'form.leadSignedIn': 'Haben Sie noch Fragen? Schreiben Sie uns!',
    'form.help': 'Viele Fragen sind schon beantwortet:',
    'form.helpLink': 'zur Hilfe',
    'form.submit': 'Anfrage senden',
    'form.filesAgain': 'Wählen Sie Ihre Dateien bitte noch einmal aus. Der Browser merkt sie sich nicht.',
    'form.filesWere': 'Dabei waren: {names}.',
    'form.over':
      'Das Formular war nicht mehr gültig. Ihre Angaben sind noch da: Senden Sie es bitte noch einmal.',
    'form.trap':
      'Ein Feld wurde ausgefüllt, das niemand sieht. Wir haben es geleert: Senden Sie Ihre Anfrage bitte noch einmal.',
    'trap.label': 'Bitte leer lassen',
    'field.topic': 'Thema',
    'field.message': 'Ihre Nachricht',
    'field.message.hint': 'Schreiben Sie kurz, worum es geht. Nennen Sie keine Passwörter und keine PIN.',
    'field.name': 'Name',
    'field.email': 'E-Mail-Adresse',
    'field.email.hint': 'An diese Adresse antworten wir.',
    'field.telephone': 'Telefon',
    'field.betriebsnummer': '{term:betriebsnummer}',
    'field.faultReference': 'Fehlernummer',
    'field.faultReference.hint': 'Acht Zeichen. Sie stehen auf der Seite, die den Fehler gemeldet hat.',
    'field.files': 'Dateien',
    'field.files.hint':
      'Bis zu {most} Dateien, zusammen höchstens 10 MB: PDF, JPEG, PNG, HEIC, TIFF, Word (DOCX), Excel (XLSX) oder ODT.',

    'topic.missing': 'Wählen Sie aus, worum es geht.',
    'topic.portal': '{term:portal} und Anmeldung',
    'topic.handwerksrolle': 'Handwerksrolle und Eintragung',
    'topic.ausbildung': 'Ausbildung',
    'topic.kurse': 'Kurse und Seminare',
    'topic.beitrag': 'Beitrag',
    'topic.anderes': 'Etwas anderes',
    'message.missing': 'Schreiben Sie, worum es geht.',
    'message.tooLong': 'Die Nachricht ist zu lang. Kürzen Sie sie bitte auf {max} Zeichen.',
    'name.missing': 'Geben Sie Ihren Namen ein.',
    'name.too-long': 'Der Name ist zu lang. Mehr als {max} Zeichen gehen nicht.',
    'name.control-characters':
      'Im Namen stehen Zeichen, die wir nicht lesen können. Tippen Sie ihn bitte neu.',
    'name.no-letter': 'Geben Sie Ihren Namen mit Buchstaben ein.',
    'name.link-or-markup': 'Geben Sie nur Ihren Namen ein, ohne Internet-Adressen und Sonderzeichen.',
    'telephone.unreadable': 'Geben Sie die Telefonnummer mit Ziffern ein, oder lassen Sie das Feld leer.',
    'betriebsnummer.tooLong': 'Die Nummer ist zu lang. Lassen Sie das Feld leer, wenn Sie sie nicht kennen.',
    'faultReference.unreadable':
      'Diese Fehlernummer gibt es nicht. Sie hat acht Zeichen. Lassen Sie das Feld leer, wenn Sie keine haben.',
    'files.empty': 'Die Datei „{name}“ ist leer. Wählen Sie sie bitte noch einmal aus.',
    'files.unknown-kind':
      'Die Datei „{name}“ können wir nicht annehmen. Möglich sind PDF, JPEG, PNG, HEIC, TIFF, DOCX, XLSX und ODT. Speichern Sie sie zum Beispiel als PDF.',
    'files.damaged':
      'Die Datei „{name}“ ist beschädigt oder aus mehreren zusammengesetzt. Speichern Sie sie bitte neu, zum Beispiel als PDF.',
    'files.macros': 'Die Datei „{name}“ enthält Makros. Speichern Sie sie bitte ohne Makros oder als PDF.',
    'files.active-content':
      'Die Datei „{name}“ enthält Programme, andere Dateien oder Verknüpfungen, die von selbst starten. Drucken Sie sie als PDF, und wählen Sie dieses aus.',
    'files.locked':
      'Die Datei „{name}“ ist mit einem Passwort geschützt. Speichern Sie sie bitte ohne Passwort.',
    'files.misnamed':
      'Die Datei „{name}“ heißt wie {kind}, ihr Inhalt ist aber etwas anderes. Prüfen Sie, ob es die richtige Datei ist, und speichern Sie sie neu als PDF.',
    'files.too-many-points':
      'Das Bild „{name}“ hat mehr als 64 Millionen Bildpunkte. Speichern Sie es bitte kleiner oder als PDF.',
    'files.unpacks-too-large':
      'Die Datei „{name}“ ist entpackt zu groß. Speichern Sie sie als PDF, oder schreiben Sie an {email}.',
    'files.too-large':
      'Die Dateien sind zusammen größer als 10 MB. Wählen Sie weniger oder kleinere Dateien.',
    'files.too-many': 'Das sind zu viele Dateien. Mehr als {most} gehen nicht.',
    'files.busy':
      'Gerade senden sehr viele Menschen Dateien. Versuchen Sie es bitte in einer Minute noch einmal.',
    'files.no-room':
      'Für Dateien ist bei uns gerade kein Platz. Bitte versuchen Sie es in einer Stunde noch einmal.',
    'files.gone':
      'Die Dateien sind nicht mit angekommen, zum Beispiel weil seit dem Auswählen zu viel Zeit vergangen ist. Wählen Sie sie bitte noch einmal aus.',
    'send.tooMany':
      'Es sind schon sehr viele Anfragen von Ihnen oder aus Ihrem Netz da. Ab {when} geht es wieder. Eilt es, rufen Sie an: {phone}.',
    'send.tooQuick':
      'Das ging zu schnell. Warten Sie bitte einen Moment, und senden Sie die Anfrage noch einmal.',

    'reach.title': 'So erreichen Sie uns auch',
    'reach.email': 'E-Mail',
    'reach.phone': 'Telefon',
    'reach.hours': 'Erreichbar',
    'reach.address': 'Anschrift',

    'sent.title': 'Anfrage Nr. {nummer}',
    'sent.lead': 'Ihre Anfrage ist bei uns angekommen.',
    'sent.label': 'Nummer Ihrer Anfrage',
    'sent.next': 'So geht es weiter',
    'sent.reply': 'Wir lesen Ihre Anfrage und antworten Ihnen per E-Mail.',
    'sent.number': 'Nennen Sie die Nummer, wenn Sie noch einmal schreiben oder anrufen.',
    'sent.copy': 'Eine Bestätigung geht an {email}.',
    'sent.wrongAddress': 'Stimmt die Adresse nicht? Dann schreiben Sie uns bitte noch einmal.',
    'sent.own': 'Ihre Nachricht zum Lesen, Drucken oder Speichern:',
    'sent.ownLink': 'Kopie Ihrer Anfrage',
    'sent.list': 'Alle Ihre Anfragen',
    'sent.state': 'Stand Ihrer Anfrage',
    'sent.home': 'Zur Startseite',

    'copy.title': 'Kopie Ihrer Anfrage Nr. {nummer}',
    'copy.leadOwn': 'Das haben Sie uns am {at} geschrieben.',
    'copy.lead': 'Das wurde uns am {at} mit der Adresse {email} geschrieben.',
    'copy.mail': 'Kopie per E-Mail senden',
    'copy.mailed': 'Die Kopie ist unterwegs',
    'copy.mailedText': 'Sie geht an {email}. Sehen Sie auch im Spam-Ordner nach.',
    'copy.keep':
      'Drucken oder speichern Sie diese Seite mit Ihrem Browser. Bis {until} können Sie sie ansehen.',
    'copy.keepOwn': 'Drucken oder speichern Sie diese Seite gleich mit Ihrem Browser.',
    'copy.notYou':
      'Haben Sie uns das nicht geschrieben? Dann hat jemand Ihre Adresse eingegeben. Sie müssen nichts tun.',
    'copy.over': 'Diese Kopie gibt es nicht mehr',
    'copy.overText':
      'Eine Kopie können Sie {days} Tage lang ansehen. Danach löschen wir sie. Ihre Anfrage ist trotzdem bei uns.',

    'list.new': 'Neue Anfrage',

    'tile.title': 'Anfrage an die Kammer',
    'tile.text': 'Schreiben Sie uns, auch mit Dateien.',

    'mail.greeting': 'Guten Tag,',
    'mail.greetingName': 'Guten Tag {name},',
    'mail.files': 'Dateien im Anhang',
    'mail.fileCount': 'Dateien',
    'notices.received.title': 'Eingang Ihrer Anfrage',
    'notices.received.text': 'Die Bestätigung mit der Nummer, wenn Sie der Kammer schreiben.',
    'mail.office.subject': 'Anfrage Nr. {nummer}: {topic}',
    'mail.office.lead':
      'über {term:portal.der} ist eine Anfrage gekommen. Ihre Antwort geht an die Person, die gefragt hat.',
    'mail.office.sent': 'Gesendet: {at}',
    'mail.office.stranger': 'Ohne Anmeldung gesendet: Name und Adresse sind nicht geprüft.',
    'mail.office.signedIn': 'Angemeldet gesendet von {name}, {email}.',
    'mail.office.actingFor': 'Die Person handelt für {label}, Nr. {number}.',
    'mail.office.message': 'Nachricht:',
    'mail.copy.subject': 'Ihre Anfrage Nr. {nummer}',
    'mail.copy.lead': 'Ihre Anfrage Nr. {nummer} vom {at} ist bei uns angekommen.',
    'mail.copy.next':
      'Wir antworten Ihnen per E-Mail. Nennen Sie die Nummer, wenn Sie noch einmal schreiben oder anrufen.',
    'mail.copy.message': 'Sie haben geschrieben:',
    'mail.copy.stranger':
      'Zu Ihrem Schutz steht Ihre Nachricht nicht in dieser Mail. Bis {until} können Sie sie hier ansehen und sich als Kopie senden lassen:',
    'mail.copy.open': 'Kopie Ihrer Anfrage ansehen',
    'mail.copy.notYou':
      'Haben Sie uns nicht geschrieben? Dann hat sich jemand bei der Adresse vertippt: Sie müssen nichts tun.',
    'mail.written.lead': 'hier ist die Kopie Ihrer Anfrage vom {at}.',

    privacy:
      'Für Ihre Anfragen: Name, E-Mail-Adresse, Telefonnummer, was Sie schreiben, und Ihre Dateien. Die Kammer bekommt das alles als E-Mail, und es wird im Portal gespeichert, damit sie antworten kann. {days} Tage nach der Antwort löschen wir es dort, ohne Antwort im Portal nach {openDays} Tagen, und immer mit {term:account.dem}. Schreiben Sie ohne Anmeldung, bleibt Ihre Nachricht für eine Kopie {copyDays} Tage verschlüsselt gespeichert.',

    'faq.write': 'Wie schreibe ich der Kammer?',
    'faq.write.answer':
      'Auf der Seite „Kontakt“. Wählen Sie das Thema, und schreiben Sie, worum es geht. Sie bekommen sofort eine Nummer und eine Bestätigung per E-Mail.',
    'faq.write.topics': 'Themen sind: {topics}.',
    'faq.write.list':
      'Sind Sie angemeldet, finden Sie Ihre Anfrage mit ihrem Stand unter „Meine Anträge“. {days} Tage nach der Antwort löschen wir sie.',
    'faq.copy': 'Bekomme ich eine Kopie meiner Anfrage?',
    'faq.copy.answer':
      'Ja. Sind Sie angemeldet, steht Ihre Nachricht in der Bestätigung. Sonst führt ein Link in der Bestätigung zu Ihrer Nachricht. Dort lassen Sie sich die Kopie per E-Mail senden. Der Link gilt {days} Tage.',
    'faq.write.action': 'Zur Seite „Kontakt“',
    'faq.files': 'Welche Dateien kann ich mitschicken?',
    'faq.files.answer':
      'Bis zu {most} Dateien, zusammen höchstens 10 MB: PDF, JPEG, PNG, HEIC, TIFF, Word (DOCX), Excel (XLSX) und ODT. Dateien mit Makros nehmen wir nicht an.',
    'faq.fault': 'Was ist eine Fehlernummer?',
    'faq.fault.answer':
      'Geht etwas nicht, zeigt die Seite eine Nummer mit acht Zeichen. Mit dem Link dazu schreiben Sie uns; die Nummer ist dann schon eingetragen. Damit finden wir heraus, woran es lag.',
  },
  en: enquiryTextsEn,
});

/** Looks up a sentence of this feature. */
export type EnquiryText = ReturnType<typeof enquiryTexts.for>;
