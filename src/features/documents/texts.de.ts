import { defineTexts } from '../../platform/texts/texts.ts';
import { documentTextsEn } from './texts.en.ts';

/** What customers read of documents. */
export const documentTexts = defineTexts('documents', {
  de: {
    'file.unnamed': 'Datei',
    'file.view': 'Ansicht als PDF',
    'files.hint':
      'Bis zu {most} Dateien, zusammen höchstens {megabytes} MB: PDF, JPEG, PNG, HEIC, TIFF, Word (DOCX), Excel (XLSX) oder ODT.',
    'files.too-large':
      'Die Dateien sind zusammen größer als {megabytes} MB. Wählen Sie weniger oder kleinere Dateien.',
    'files.too-many': 'Das sind zu viele Dateien. Mehr als {most} gehen nicht auf einmal.',
    'files.busy':
      'Gerade senden sehr viele Menschen Dateien. Versuchen Sie es bitte in einer Minute noch einmal.',
    'files.no-room':
      'Für Dateien ist bei uns gerade kein Platz. Bitte versuchen Sie es in einer Stunde noch einmal.',
    'files.gone':
      'Die Dateien sind nicht mit angekommen, zum Beispiel weil seit dem Auswählen zu viel Zeit vergangen ist. Wählen Sie sie bitte noch einmal aus.',

    'list.title': 'Dokumente',
    'list.lead': 'Dokumente für {forWhom}.',
    'list.upload': 'Dokumente hochladen',
    'box.personByPost':
      'Bescheide und andere förmliche Schreiben an Sie als Person kommen immer per Post. Das können Sie hier nicht ändern.',
    'box.title': 'Von der Kammer',
    'box.none': 'Hier liegt noch nichts für Sie.',
    'box.noneOfThese': 'Mit dieser Auswahl ist nichts da.',
    'box.subject': 'Betreff',
    'box.file': 'Datei',
    'box.kind': 'Art',
    'box.year': 'Jahr',
    'box.delivered': 'Zugestellt',
    'box.get': 'Abrufen',
    'box.getOne': '{name} herunterladen',
    'box.getView': '{name} als PDF herunterladen',
    'box.getAll': 'Alle diese Dokumente herunterladen (ZIP)',
    'box.servedIfGot':
      'Förmliches Schreiben: Laden Sie es heute herunter, gilt es am {day} als bekannt gegeben. Fristen laufen ab diesem Tag.',
    'box.withFormal': 'Auch die förmlichen Schreiben, die noch niemand abgerufen hat',
    'box.withFormalHint':
      'Sie gelten damit als abgerufen, und Fristen können beginnen. Ohne Haken bleiben sie liegen.',
    'box.formalLeftOut': 'Förmliche Schreiben haben wir nicht mit heruntergeladen',
    'box.formalLeftOutText':
      'Mit dem Abruf können Fristen beginnen. Laden Sie sie einzeln herunter, oder setzen Sie vor dem Herunterladen den Haken dafür.',
    'box.onlyReads': 'Nur zum Lesen: Abgerufen ist es erst, wenn es jemand holt, der dazu handeln darf.',
    'box.got': 'abgerufen am {at}',
    'box.new': 'Neu',
    'box.formal': 'Förmlich',
    'box.progress': 'Stand des Schreibens',
    'box.byPost': 'kommt per Post',
    'box.all': 'Alle',
    'box.filter': 'Anzeigen',
    'kind.beitrag': 'Beitrag und Rechnung',
    'kind.ausbildung': 'Ausbildung',
    'kind.kurse': 'Kurse und Prüfungen',
    'kind.handwerksrolle': 'Handwerksrolle und Eintragung',
    'kind.sonstiges': 'Sonstiges',

    'upload.title': 'Dokumente hochladen',
    'upload.lead': 'Senden Sie der Kammer Dokumente für {forWhom}.',
    'upload.submit': 'Dokumente senden',
    'upload.kept': 'Schon hochgeladen',
    'upload.kept.hint': 'Diese Dateien haben wir schon. Sie müssen sie nicht noch einmal auswählen.',
    'upload.without': '{name} nicht senden',
    'upload.tooMany':
      'Sie haben schon sehr viele Dokumente gesendet. Ab {when} geht es wieder. Ihre Angaben sind noch da.',
    'form.over':
      'Das Formular war nicht mehr gültig. Ihre Angaben sind noch da: Wählen Sie die Dateien bitte noch einmal aus, und senden Sie es.',
    'field.department': 'An wen?',
    'field.title': 'Betreff',
    'field.title.hint': 'Zum Beispiel: Meisterbrief zur Eintragung',
    'field.note': 'Nachricht dazu',
    'field.files': 'Dateien',
    'field.moreFiles': 'Weitere Dateien',
    'department.handwerksrolle': 'Handwerksrolle',
    'department.ausbildung': 'Ausbildung',
    'department.kurse': 'Kurse und Prüfungen',
    'department.beitrag': 'Beitrag',
    'department.missing': 'Wählen Sie aus, wer die Dokumente bekommen soll.',
    'title.missing': 'Schreiben Sie in wenigen Worten, worum es geht.',
    'title.too-long': 'Der Betreff ist zu lang. Mehr als {most} Zeichen gehen nicht.',
    'note.too-long': 'Die Nachricht ist zu lang. Kürzen Sie sie bitte auf {most} Zeichen.',
    'files.missing': 'Wählen Sie mindestens eine Datei aus.',

    'sent.title': 'Dokumente Nr. {nummer}',
    'sent.arrived': 'Ihre Dokumente sind angekommen. Wir sehen sie uns an.',
    'sent.done': 'Ihre Dokumente sind angesehen und erledigt.',
    'sent.label': 'Nummer Ihrer Dokumente',
    'sent.what': 'Das ist gesendet',
    'sent.forWhom': 'Für',
    'sent.department': 'An',
    'sent.at': 'Gesendet',
    'sent.doneAt': 'Erledigt',
    'sent.list': 'Alle Dokumente',
    'sent.heading': 'Von Ihnen gesendet',
    'sent.headingAll': 'Für Ihren Betrieb gesendet',
    'sent.by': 'Von',
    'sent.none': 'Noch sind keine Dokumente gesendet.',
    'sent.number': 'Nummer',
    'sent.state': 'Stand',
    'state.arrived': 'angekommen',
    'state.done': 'erledigt',
    'scan.waiting': 'wird geprüft',
    'scan.waiting.text':
      'Ihre Dateien werden noch auf Viren geprüft. Das dauert meist weniger als eine Minute. Sie müssen nichts tun.',
    'scan.unreadable': 'konnte nicht geprüft werden',
    'scan.unreadable.text':
      'Eine Ihrer Dateien ließ sich nicht auf Viren prüfen. Niemand kann sie öffnen. Senden Sie sie bitte noch einmal, am besten neu als PDF gespeichert.',
    'scan.infected': 'enthält einen Virus',
    'scan.infected.text':
      'Eine Ihrer Dateien enthält einen Virus. Niemand kann sie öffnen. Prüfen Sie bitte Ihren Computer, und senden Sie eine saubere Datei.',

    'settings.title': 'Einstellungen',
    'settings.area': 'Mein Betrieb',
    'settings.lead': 'Einstellungen für {betrieb}. Sie gelten für alle, die für den Betrieb handeln.',
    'settings.mails': 'Mails über neue Dokumente',
    'settings.tell': 'Bei neuen Dokumenten eine Mail senden',
    'settings.tell.hint':
      'Die Mail bekommt, wer das Dokument öffnen darf. Ohne sie erfahren Sie von neuen Dokumenten nur, wenn Sie hier nachsehen.',
    'settings.submit': 'Einstellungen speichern',
    'settings.savedOn': 'Gespeichert: Bei neuen Dokumenten kommt eine Mail',
    'settings.savedOff': 'Gespeichert: Bei neuen Dokumenten kommt keine Mail',
    'settings.formal':
      'Über förmliche Schreiben, zum Beispiel Bescheide, kommt immer eine Mail: Mit ihnen kann eine Frist beginnen.',
    'settings.own': 'Nur für sich selbst ändern Sie es hier:',
    'settings.ownLink': 'Ihre Benachrichtigungen',

    'consent.title': 'Förmliche Schreiben im Portal',
    'consent.lead':
      'Bescheide und andere förmliche Schreiben kommen nur hierher, wenn Ihr Betrieb zustimmt. Ohne Zustimmung kommen sie per Post.',
    'consent.retrieval':
      'Das gilt dann ({law}): Sie bekommen eine E-Mail. Ein Schreiben gilt {days} nach dem Abruf als bekannt gegeben. Wer es nicht innerhalb von {within} Tagen abruft, bekommt es per Post.',
    'consent.notice':
      'Das gilt dann ({law}): Sie bekommen eine E-Mail. Ein Schreiben gilt {days} nach dem Absenden der E-Mail als bekannt gegeben, auch wenn niemand es abruft. Dann beginnen Fristen zu laufen.',
    'consent.provision':
      'Das gilt dann ({law}): Sie bekommen eine E-Mail. Ein Schreiben gilt {days} nach dem Bereitstellen als bekannt gegeben, auch wenn niemand es abruft. Dann beginnen Fristen zu laufen.',
    'consent.day': 'einen Tag',
    'consent.days': '{days} Tage',
    'consent.none': 'Ihr Betrieb hat nicht zugestimmt.',
    'consent.given': 'Ihr Betrieb hat am {at} zugestimmt ({law}).',
    'consent.withdrawn': 'Ihr Betrieb hat die Zustimmung am {at} zurückgenommen.',
    'consent.check': 'Förmliche Schreiben sollen ins Portal kommen. Ich habe gelesen, was dann gilt.',
    'consent.missing': 'Kreuzen Sie an, dass Sie gelesen haben, was dann gilt.',
    'consent.give': 'Zustimmen',
    'consent.withdraw': 'Zustimmung zurücknehmen',
    'consent.withdraw.hint':
      'Neue förmliche Schreiben kommen danach per Post. Was schon bereitliegt, bleibt hier.',
    'consent.savedGiven': 'Gespeichert: Förmliche Schreiben kommen ins Portal',
    'consent.savedWithdrawn': 'Gespeichert: Förmliche Schreiben kommen per Post',
    'formal.title': 'Stand des Schreibens',
    'formal.log': 'Was geschehen ist',
    'formal.law': 'Es gilt: {law}.',
    'formal.checking': 'Das Schreiben wird noch auf Viren geprüft. Bis dahin beginnt keine Frist.',
    'formal.provided': 'Das Schreiben liegt bereit. Die E-Mail dazu ist unterwegs.',
    'formal.notified': 'Das Schreiben liegt bereit. Rufen Sie es bitte ab.',
    'formal.until': 'Das geht bis {until}. Danach kommt es per Post.',
    'formal.willBe': 'Es gilt ab dem {day} als bekannt gegeben, auch wenn niemand es abruft.',
    'formal.deemed': 'Das Schreiben gilt seit dem {day} als bekannt gegeben. Fristen laufen ab diesem Tag.',
    'formal.retrieved': 'Das Schreiben ist abgerufen. Es gilt am {day} als bekannt gegeben.',
    'formal.moved': 'Gerechnet wäre es der {counted}. Der ist frei, darum zählt der nächste Werktag.',
    'formal.lapsed.person': 'Das Schreiben kommt per Post, wie alle förmlichen Schreiben an Personen.',
    'formal.lapsed.no-consent': 'Das Schreiben kommt per Post: Ihr Betrieb hat dem Portal nicht zugestimmt.',
    'formal.lapsed.nobody-acts': 'Das Schreiben kommt per Post: Niemand durfte es hier abrufen.',
    'formal.lapsed.not-retrieved': 'Das Schreiben kommt per Post: Niemand hat es rechtzeitig abgerufen.',
    'formal.lapsed.notice-failed': 'Das Schreiben kommt per Post: Die E-Mail dazu kam nicht an.',
    'formal.lapsed.infected':
      'Das Schreiben kommt per Post: Wir konnten es hier nicht sicher bereitlegen. Eine Frist hat nicht begonnen.',
    'formal.lapsed.unreadable':
      'Das Schreiben kommt per Post: Wir konnten es hier nicht bereitlegen. Eine Frist hat nicht begonnen.',
    'formal.posted': 'Das Schreiben ging am {at} zur Post. Hier liegt eine Kopie.',
    'formal.postedAlone': 'Das Schreiben ging am {at} zur Post.',
    'log.consent': 'Zustimmung des Betriebs lag vor',
    'log.provided': 'Bereitgestellt',
    'log.notified': 'E-Mail abgesandt',
    'log.reminded': 'Erinnert',
    'log.retrieved': 'Abgerufen',
    'log.deemed': 'Gilt als bekannt gegeben',
    'log.lapsed': 'Bereitstellung beendet, geht per Post',
    'log.posted': 'Zur Post gegeben',

    'notices.received.title': 'Eingang Ihrer Dokumente',
    'notices.received.text': 'Die Bestätigung mit der Nummer, wenn Sie Dokumente senden.',
    'notices.delivered.title': 'Neue Dokumente',
    'notices.delivered.text': 'Wenn die Kammer ein Dokument für Sie oder Ihren Betrieb bereitlegt.',
    'notices.formal.title': 'Förmliche Schreiben',
    'notices.formal.text': 'Wenn die Kammer ein Schreiben bereitlegt, mit dem eine Frist beginnen kann.',
    'notices.formal.textPerson':
      'Wenn die Kammer für Ihren Betrieb ein Schreiben bereitlegt, mit dem eine Frist beginnen kann. Förmliche Schreiben an Sie als Person kommen immer per Post.',
    'notices.switch.title': 'Meldung über neue Dokumente geändert',
    'notices.switch.text':
      'Wenn jemand für Ihren Betrieb die Mails über neue Dokumente aus- oder einschaltet.',

    'mail.greeting': 'Guten Tag {name},',
    'mail.received.subject': 'Ihre Dokumente Nr. {nummer}',
    'mail.received.lead': 'Ihre Dokumente sind am {at} bei uns angekommen. Sie haben die Nr. {nummer}.',
    'mail.received.next': 'Nennen Sie die Nummer, wenn Sie dazu schreiben oder anrufen.',
    'mail.received.link': 'Ihre Dokumente ansehen',
    'mail.infected.subject': 'Eine Datei zu Nr. {nummer} enthält einen Virus',
    'mail.infected.lead':
      'Ihre Datei „{name}“ zu den Dokumenten Nr. {nummer} enthält einen Virus. Wir haben sie gesperrt, niemand kann sie öffnen.',
    'mail.infected.next': 'Prüfen Sie bitte Ihren Computer, und senden Sie uns eine saubere Datei.',
    'mail.unreadable.subject': 'Eine Datei zu Nr. {nummer} brauchen wir noch einmal',
    'mail.unreadable.lead':
      'Ihre Datei „{name}“ zu den Dokumenten Nr. {nummer} ließ sich bei uns nicht auf Viren prüfen. Niemand kann sie öffnen.',
    'mail.unreadable.next': 'Senden Sie sie uns bitte noch einmal, am besten neu als PDF gespeichert.',
    'mail.delivered.subject': 'Neue Dokumente für {forWhom}',
    'mail.formal.subject': 'Förmliches Schreiben für {forWhom}',
    'mail.delivered.one': 'ein neues Dokument für {forWhom} liegt für Sie bereit.',
    'mail.delivered.several': '{count} neue Dokumente für {forWhom} liegen für Sie bereit.',
    'mail.boxes.oneMore': '{forWhom} und einen weiteren Empfänger',
    'mail.boxes.more': '{forWhom} und {count} weitere Empfänger',
    'mail.boxes.lead': 'für Sie liegen neue Dokumente bereit:',
    'mail.boxes.itemOne': '{forWhom}: ein Dokument',
    'mail.boxes.item': '{forWhom}: {count} Dokumente',
    'mail.formal.period':
      'Es ist ein förmliches Schreiben. Rufen Sie es bitte bald ab: Es kann eine Frist laufen.',
    'mail.formal.onGet': 'Es ist ein förmliches Schreiben. Mit dem Abruf kann eine Frist beginnen.',
    'mail.delivered.link': 'Zu den Dokumenten',
    'mail.reminder.subject': 'Erinnerung: Förmliches Schreiben für {forWhom}',
    'mail.reminder.lead':
      'für {forWhom} liegt ein förmliches Schreiben bereit. Niemand hat es bisher abgerufen.',
    'mail.reminder.until': 'Abrufen können Sie es bis {until}. Danach kommt es per Post.',
    'mail.consent.subject': 'Förmliche Schreiben: {betrieb}',
    'mail.consent.given': '{by} hat für {betrieb} zugestimmt, dass förmliche Schreiben ins Portal kommen.',
    'mail.consent.withdrawn':
      '{by} hat für {betrieb} die Zustimmung zurückgenommen, dass förmliche Schreiben ins Portal kommen.',
    'mail.consent.look':
      'Zu jedem Schreiben bekommen Sie eine E-Mail. Rufen Sie es bitte bald ab: Mit ihm können Fristen beginnen.',
    'mail.consent.post': 'Neue förmliche Schreiben kommen wieder per Post.',
    'mail.switch.subject': 'Mails über neue Dokumente: {betrieb}',
    'mail.switch.on': '{by} hat für {betrieb} die Mails über neue Dokumente eingeschaltet.',
    'mail.switch.off':
      '{by} hat für {betrieb} die Mails über neue Dokumente ausgeschaltet. Sehen Sie bitte selbst nach, ob etwas da ist.',
    'mail.switch.formal': 'Über förmliche Schreiben bekommen Sie weiter eine Mail.',
    'mail.switch.link': 'Einstellungen ansehen',

    'tile.box.title': 'Dokumente',
    'tile.box.text': 'Rufen Sie ab, was die Kammer für Sie bereitlegt.',
    'tile.upload.title': 'Dokumente hochladen',
    'tile.upload.text': 'Senden Sie der Kammer Unterlagen, auch als Foto.',
    'next.one': 'Ein neues Dokument',
    'next.several': '{count} neue Dokumente',
    'next.text': 'Die Kammer hat etwas für {forWhom} bereitgelegt.',
    'next.action': 'Dokumente ansehen',

    'privacy.sent':
      'Für Dokumente, die Sie senden: die Dateien, deren Ansichten als PDF, Betreff, Nachricht, Zeit und wer sie erledigt hat. Wir löschen sie {days} Tage, nachdem sie erledigt sind.',
    'privacy.box':
      'Für Dokumente der Kammer: die Dateien, deren Ansichten als PDF, und wann Sie sie abgerufen haben. Wir löschen sie nach {years} Jahren.',
    'data.sent.why':
      'Damit die Kammer sie bearbeiten kann und Sie sie wiederfinden. Wir löschen sie {days} Tage, nachdem sie erledigt sind.',
    'data.underWay': 'Dateien auf dem Weg',
    'data.underWay.why':
      'Damit ein Upload nach einer Unterbrechung weitergehen kann, auch wenn Sie sich zwischendurch neu anmelden müssen. Spätestens nach einem Tag wird das gelöscht.',
    'data.size': 'Größe',
    'data.begunAt': 'begonnen',
    'data.reads': 'Abgerufene Dokumente',
    'data.reads.why':
      'Damit Sie sehen, was neu ist, und die Kammer weiß, dass es angekommen ist. Wir löschen das nach {years} Jahren oder mit {term:account.dem}.',
    'data.readAt': 'Abgerufen',
    'data.consents': 'Zustimmung zu förmlichen Schreiben im Portal',
    'data.consents.why':
      'Damit die Kammer belegen kann, dass förmliche Schreiben hierher durften. Wir löschen es mit dem Betrieb oder mit {term:account.dem}.',
    'data.consents.given': 'zugestimmt',
    'data.consents.withdrawn': 'zurückgenommen',
    'move.one': '1 Sendung mit Dokumenten',
    'move.several': '{count} Sendungen mit Dokumenten',

    'faq.send': 'Wie sende ich der Kammer Dokumente?',
    'faq.send.answer':
      'Unter „Dokumente hochladen“. Sie wählen, an wen sie gehen: {departments}. Fotos vom Telefon sind möglich. Sie bekommen sofort eine Nummer und eine Bestätigung per E-Mail.',
    'faq.send.kept':
      'Ihre Datei bleibt, wie Sie sie gesendet haben. Neben Fotos und eingescannten Seiten legen wir meist eine Ansicht als PDF. Das dauert einen Moment. Sie finden Ihre Dokumente unter „Dokumente“ wieder. Wir löschen sie {days} Tage, nachdem sie erledigt sind.',
    'faq.send.pieces':
      'Bricht die Verbindung ab, geht das Hochladen von selbst weiter. Haben Sie die Seite neu geladen, wählen Sie dieselben Dateien noch einmal aus: Was schon da ist, wird kein zweites Mal gesendet. Dafür muss JavaScript eingeschaltet sein; ohne wird alles auf einmal gesendet. Müssen Sie sich dabei neu anmelden, heben wir Ihre Dateien eine Stunde lang auf.',
    'faq.refused': 'Warum wird meine Datei abgelehnt?',
    'faq.refused.answer':
      'Wir prüfen, was in der Datei ist. Dateien mit Passwort, Makros, Programmen oder Verknüpfungen, die von selbst starten, nehmen wir nicht an. Drucken Sie sie als PDF, oder machen Sie ein Foto.',
    'faq.refused.rest':
      'Wird eine von mehreren Dateien abgelehnt, behalten wir die anderen und alles, was Sie geschrieben haben.',
    'faq.get': 'Wo finde ich Dokumente der Kammer?',
    'faq.get.answer':
      'Unter „Dokumente“. Neue stehen zuerst. Sie können nach Jahr und Art auswählen und alle auf einmal herunterladen.',
    'faq.get.roles':
      'In einem Betrieb sieht jeder nur, was zu seinen Aufgaben gehört. Mit der Verwaltung sehen Sie alles.',
    'faq.notice': 'Wie erfahre ich von neuen Dokumenten?',
    'faq.notice.answer':
      'Per E-Mail. Bekommen Sie keine, ist die Meldung vielleicht ausgeschaltet: für den Betrieb unter „Mein Betrieb“, „Einstellungen“. Das kann, wer die Verwaltung hat.',
    'faq.notice.own': 'Nur für sich selbst ändern Sie es unter „Benachrichtigungen“ in Ihrem Profil.',
    'faq.formal': 'Wann gilt ein förmliches Schreiben als bekannt gegeben?',
    'faq.formal.where':
      'Zustimmen und zurücknehmen kann, wer für den Betrieb die Verwaltung hat: unter „Mein Betrieb“, „Einstellungen“. Den Tag zeigen wir bei jedem Schreiben unter „Stand des Schreibens“.',
    'faq.notice.formal': 'Über förmliche Schreiben kommt immer eine Mail.',
  },
  en: documentTextsEn,
});

/** Looks up a sentence of this feature. */
export type DocumentText = ReturnType<typeof documentTexts.for>;
