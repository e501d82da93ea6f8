import { defineTexts } from '../../platform/texts/texts.ts';
import { sepaTextsEn } from './texts.en.ts';

/** All that people read about mandates. */
export const sepaTexts = defineTexts('sepa', {
  de: {
    'tile.title': 'SEPA-Lastschrift',
    'tile.text': 'Ein Mandat erteilen, die Bank ändern oder ein Mandat widerrufen.',
    'list.title': 'SEPA-Lastschrift',
    'list.lead': 'Hier sehen Sie, wofür wir bei {forWhom} Geld abbuchen dürfen, und von welchem Konto.',
    'list.caption': 'Mandate',
    'list.empty': 'Noch kein Mandat',
    'list.emptyText': 'Ohne Mandat überweisen Sie Beiträge und Gebühren selbst.',
    'list.give': 'Mandat erteilen',
    'list.open': '{reference} öffnen',
    'notice.given': 'Das Mandat ist erteilt',
    'notice.given.text': 'Sie bekommen es mit allen Angaben als PDF per E-Mail.',
    'notice.written': 'Das Mandat ist ausgefüllt. Jetzt fehlt noch Ihre Unterschrift',
    'notice.held': 'Das Mandat ist erteilt und wartet noch',
    'notice.revoked': 'Das Mandat ist widerrufen',
    'notice.already': 'Das Mandat war schon beendet',
    'notice.covered': 'Dafür gibt es schon ein Mandat',
    'notice.covered.text': 'Hat sich die Bank geändert, wählen Sie bei diesem Mandat „Bank ändern“.',
    'notice.no-longer': 'Dieses Mandat lässt sich nicht mehr ändern',
    'notice.no-longer.text': 'Es ist inzwischen beendet. Sie können ein neues erteilen.',
    'notice.change-under-way': 'Die Bank wird schon geändert',
    'notice.change-under-way.text':
      'Ein neues Mandat dafür liegt vor, ist aber noch nicht gültig. Nehmen Sie es zurück, wenn Sie ein anderes Konto meinen.',

    'column.reference': 'Mandatsreferenz',
    'column.iban': 'Konto',
    'column.scopes': 'Wofür',
    'column.state': 'Stand',
    'column.given': 'Erteilt am',
    'state.unsigned': 'Unterschrift fehlt',
    'state.handedIn': 'Unterschrift wird geprüft',
    'state.held': 'wartet bis {until}',
    'state.active': 'gültig',
    'ended.revoked': 'widerrufen',
    'ended.taken-back': 'zurückgenommen',
    'ended.replaced': 'durch ein neues ersetzt',
    'ended.lapsed': 'erloschen, weil 36 Monate nicht genutzt',
    'ended.used': 'genutzt und beendet',
    'ended.not-signed': 'gelöscht, weil die Unterschrift ausblieb',
    'scope.beitrag': 'Beiträge',
    'scope.gebuehren': 'Gebühren',
    'scope.kurse': 'Kurse und Lehrgänge',
    'scheme.core': 'Basis-Lastschrift',
    'scheme.b2b': 'Firmen-Lastschrift',
    'kind.recurrent': 'wiederkehrend',
    'kind.oneOff': 'einmalig',

    'form.title': 'SEPA-Mandat erteilen',
    'form.titleChange': 'Bank ändern',
    'form.lead':
      'Mit einem Mandat buchen wir fällige Beträge von {forWhom} ab. Sie müssen nichts mehr überweisen.',
    'form.leadChange':
      'Für ein anderes Konto braucht es ein neues Mandat. Das bisherige mit der Referenz {reference} endet, sobald das neue gilt. Wofür es gilt, bleibt gleich.',
    'form.account': 'Ihr Konto',
    'form.holder': 'Kontoinhaber',
    'form.holder.hint': 'So, wie die Bank den Namen führt.',
    'form.iban': 'IBAN',
    'form.iban.hint': 'Sie steht auf Ihrer Bankkarte und auf jedem Kontoauszug.',
    'form.iban.unreadable':
      'Das ist keine IBAN aus einem Land, aus dem wir abbuchen können. Sie beginnt mit zwei Buchstaben, zum Beispiel DE.',
    'form.iban.length': 'Diese IBAN ist zu kurz oder zu lang. Eine deutsche hat 22 Zeichen.',
    'form.iban.digits': 'In dieser IBAN ist ein Tippfehler. Bitte vergleichen Sie sie Zeichen für Zeichen.',
    'form.iban.same':
      'Das ist das Konto, von dem wir schon abbuchen. Geben Sie die IBAN des neuen Kontos ein.',
    'form.bic': 'BIC',
    'form.bic.hint':
      'Nur für Konten außerhalb der EU, von Island, Liechtenstein und Norwegen, zum Beispiel in der Schweiz.',
    'form.bic.unreadable': 'Eine BIC hat 8 oder 11 Zeichen, zum Beispiel MARKDEF1100.',
    'form.bic.missing': 'Für ein Konto in diesem Land brauchen wir auch die BIC.',
    'form.address': 'Anschrift des Kontoinhabers',
    'form.street': 'Straße',
    'form.buildingNumber': 'Hausnummer',
    'form.postcode': 'Postleitzahl',
    'form.city': 'Ort',
    'form.country': 'Land',
    'form.postcode.german': 'Eine Postleitzahl in Deutschland hat fünf Ziffern. Bitte prüfen Sie sie.',
    'form.country.missing': 'Bitte wählen Sie das Land.',
    'form.what': 'Wofür das Mandat gilt',
    'form.scopes.missing': 'Bitte wählen Sie, wofür das Mandat gilt. Mindestens eines muss es sein.',
    'form.scopes.covered':
      'Für {scopes} gibt es schon ein Mandat. Hat sich die Bank geändert, öffnen Sie dieses Mandat unter „{list}“, und wählen Sie „Bank ändern“.',
    'form.covered': 'Für {scopes} gibt es schon ein Mandat',
    'form.coveredText':
      'Hat sich die Bank geändert, öffnen Sie dieses Mandat unter „{list}“, und wählen Sie „Bank ändern“. Hier können Sie ein Mandat für anderes oder ein einmaliges erteilen.',
    'form.kind': 'Wie oft dürfen wir abbuchen?',
    'form.kind.recurrent': 'Wiederkehrend, bis Sie widerrufen',
    'form.kind.oneOff': 'Nur einmal',
    'form.kind.missing': 'Bitte wählen Sie, wie oft wir abbuchen dürfen.',
    'form.scheme': 'Art der Lastschrift',
    'form.scheme.core.hint': 'Acht Wochen lang können Sie eine Abbuchung zurückholen.',
    'form.scheme.b2b.hint':
      'Nur für Firmenkonten. Eine Abbuchung können Sie nicht zurückholen. Geben Sie das Mandat auch Ihrer Bank, bevor wir das erste Mal abbuchen.',
    'form.scheme.missing': 'Bitte wählen Sie die Art der Lastschrift.',
    'form.place': 'An welchem Ort geben Sie das Mandat?',
    'form.missing': 'Füllen Sie bitte aus: „{label}“.',
    'form.nothingLeft': '„{label}“: Nur aus Schrägstrichen kann das nicht bestehen.',
    'form.long': '„{label}“: Das ist zu lang. Es gehen höchstens {most} Zeichen.',
    'form.submit': 'Weiter',

    'check.title': 'Bitte prüfen Sie das Mandat',
    'check.lead': 'Stimmt alles? Gültig wird es erst mit dem Knopf „Mandat erteilen“.',
    'check.leadPaper': 'Stimmt alles? Danach bekommen Sie das Mandat als PDF zum Unterschreiben.',
    'check.bank': 'Bank',
    'check.bankUnknown': 'Bankleitzahl {blz}; den Namen kennen wir nicht',
    'check.text': 'Wortlaut des Mandats',
    'check.german': 'Es gilt der deutsche Wortlaut, der im PDF steht.',
    'check.prenotification':
      'Wir kündigen jede Abbuchung mindestens {days} Tage vorher an, mit Betrag und Datum, zum Beispiel im Bescheid.',
    'check.prenotification.one':
      'Wir kündigen jede Abbuchung mindestens einen Tag vorher an, mit Betrag und Datum.',
    'check.held':
      'Vor Kurzem wurde eine E-Mail-Adresse geändert: die für Ihre Anmeldung oder die, die bei uns gespeichert ist. Zu Ihrem Schutz gilt das Mandat erst ab {until}.',
    'check.submit': 'Mandat erteilen',
    'check.submitPaper': 'Mandat als PDF erstellen',
    'check.back': 'Angaben ändern',

    'text.core.person':
      'Ich ermächtige {creditor}, Zahlungen von meinem Konto mittels Lastschrift einzuziehen. Zugleich weise ich mein Kreditinstitut an, die von {creditor} auf mein Konto gezogenen Lastschriften einzulösen.',
    'text.core.betrieb':
      'Wir ermächtigen {creditor}, Zahlungen von unserem Konto mittels Lastschrift einzuziehen. Zugleich weisen wir unser Kreditinstitut an, die von {creditor} auf unser Konto gezogenen Lastschriften einzulösen.',
    'text.once.person':
      'Ich ermächtige {creditor}, einmalig eine Zahlung von meinem Konto mittels Lastschrift einzuziehen. Zugleich weise ich mein Kreditinstitut an, die von {creditor} auf mein Konto gezogene Lastschrift einzulösen.',
    'text.once.betrieb':
      'Wir ermächtigen {creditor}, einmalig eine Zahlung von unserem Konto mittels Lastschrift einzuziehen. Zugleich weisen wir unser Kreditinstitut an, die von {creditor} auf unser Konto gezogene Lastschrift einzulösen.',
    'text.refund.person':
      'Hinweis: Ich kann innerhalb von acht Wochen, beginnend mit dem Belastungsdatum, die Erstattung des belasteten Betrages verlangen. Es gelten dabei die mit meinem Kreditinstitut vereinbarten Bedingungen.',
    'text.refund.betrieb':
      'Hinweis: Wir können innerhalb von acht Wochen, beginnend mit dem Belastungsdatum, die Erstattung des belasteten Betrages verlangen. Es gelten dabei die mit unserem Kreditinstitut vereinbarten Bedingungen.',
    'text.noRefund':
      'Hinweis: Dieses Mandat dient nur dem Einzug von Lastschriften, die auf Konten von Unternehmen gezogen sind. Wir sind nicht berechtigt, nach der erfolgten Einlösung eine Erstattung des belasteten Betrages zu verlangen. Wir sind berechtigt, unser Kreditinstitut bis zum Fälligkeitstag anzuweisen, Lastschriften nicht einzulösen.',
    'fact.creditor': 'Zahlungsempfänger',
    'fact.creditorId': 'Gläubiger-ID',
    'fact.kind': 'Art',
    'fact.place': 'Ort',
    'fact.signedOn': 'Datum',
    'fact.neverSigned': 'nie unterschrieben',
    'fact.givenBy': 'Erteilt von',
    'fact.filledInBy': 'Ausgefüllt von',
    'fact.entered': 'Eingetragen von',
    'fact.lastUsed': 'Zuletzt abgebucht am',
    'fact.planned': 'Abbuchung vorgesehen am',
    'fact.neverUsed': 'noch nie',
    'fact.lapses': 'Erlischt ohne Abbuchung am',
    'fact.replaces': 'Ersetzt das Mandat',

    'one.title': 'Mandat {reference}',
    'one.pdf': 'Mandat als PDF herunterladen',
    'one.change': 'Bank ändern',
    'one.revoke': 'Mandat widerrufen',
    'one.takeBack': 'Mandat zurücknehmen',
    'one.unsigned.upload':
      'Drucken Sie das PDF aus, unterschreiben Sie es und schicken Sie uns ein Foto oder einen Scan davon. Kommt bis zum {until} keine Unterschrift, beenden wir es.',
    'one.unsigned.paper':
      'Drucken Sie das PDF aus, unterschreiben Sie es und schicken Sie es an: {address}. Kommt bis zum {until} keine Unterschrift, beenden wir es.',
    'one.handedIn':
      'Das unterschriebene Mandat ist seit dem {at} bei uns. Wir prüfen es und geben Ihnen Bescheid. Danach gilt das Mandat.',
    'one.submit': 'Unterschriebenes Mandat hochladen',
    'one.held':
      'Kurz vorher wurde eine E-Mail-Adresse geändert: die für die Anmeldung oder die, die bei uns gespeichert ist. Zum Schutz gilt das Mandat erst ab {until}. Bis dahin bleibt alles, wie es war.',

    'revoke.title': 'Mandat widerrufen',
    'revoke.lead': 'Danach veranlassen wir mit dem Mandat {reference} keine neue Abbuchung mehr.',
    'revoke.text':
      'Was wir der Bank schon übergeben haben, kann noch abgebucht werden. Offene Beträge überweisen Sie bitte selbst.',
    'revoke.payOther': 'Was sonst offen ist, überweisen Sie bitte selbst.',
    'revoke.submit': 'Mandat widerrufen',
    'revoke.back': 'Nicht widerrufen',
    coming:
      'Bis zum {day} kann noch eine Abbuchung kommen: Sie ist schon vorbereitet und liegt vielleicht bei der Bank.',
    'coming.old':
      'Vom bisherigen Konto {iban} kann bis zum {day} noch eine Abbuchung kommen: Sie ist schon vorbereitet und liegt vielleicht bei der Bank. Lösen Sie das Konto bitte nicht vorher auf.',
    'coming.core':
      'Kommt sie, können Sie das Geld acht Wochen lang bei Ihrer Bank zurückholen. Gründe müssen Sie nicht nennen.',
    'coming.b2b':
      'Eine Firmen-Lastschrift können Sie nicht zurückholen. Soll die Bank sie nicht einlösen, sagen Sie ihr das vor diesem Tag.',

    'mail.greeting': 'Guten Tag {name},',
    'mail.greetingAll': 'Guten Tag,',
    'mail.link': 'Mandat ansehen',
    'mail.given.subject': 'Ihr SEPA-Mandat {reference}',
    'mail.given.text':
      'Sie haben für {forWhom} das SEPA-Mandat {reference} ausgefüllt. Das Mandat mit allen Angaben hängt an.',
    'mail.given.good': 'Sie müssen nichts weiter tun. Bitte bewahren Sie das Mandat auf.',
    'mail.given.upload':
      'Bitte drucken Sie es aus, unterschreiben Sie es und laden Sie ein Foto oder einen Scan davon hoch.',
    'mail.given.paper':
      'Bitte drucken Sie es aus, unterschreiben Sie es und schicken Sie es uns mit der Post.',
    'mail.bank.subject': 'Neue Bankverbindung für {forWhom}',
    'mail.bank.text':
      '{by} hat am {at} für {forWhom} ein neues Konto für Lastschriften angegeben: {iban}, Mandat {reference}.',
    'mail.bank.notYou':
      'Wollte das bei Ihnen niemand, melden Sie sich bitte gleich: Telefon {phone}, E-Mail {email}.',
    'mail.held':
      'Vor Kurzem wurde eine E-Mail-Adresse geändert: die für die Anmeldung oder die, die bei uns gespeichert ist. Deshalb gilt das Mandat erst ab {until}.',
    'mail.lapses.subject': 'SEPA-Mandat {reference} erlischt am {until}',
    'mail.lapses.text':
      'mit dem SEPA-Mandat {reference} von {forWhom} haben wir lange nichts abgebucht. Wird es bis zum {until} nicht genutzt, erlischt es.',
    'mail.lapses.todo':
      'Sollen wir auch danach abbuchen, erteilen Sie dann ein neues Mandat. Sonst müssen Sie nichts tun.',
    'mail.waits.subject': 'SEPA-Mandat {reference} wartet noch',
    'mail.waits.text': 'Ihr SEPA-Mandat {reference} für {forWhom} ist vollständig bei uns.',
    'mail.waits.todo': 'Sie müssen nichts weiter tun. Bis dahin bleibt alles, wie es war.',
    'mail.signed.subject': 'SEPA-Mandat {reference} gilt',
    'mail.signed.text':
      'Ihr unterschriebenes SEPA-Mandat {reference} für {forWhom} ist bei uns angekommen. Ab jetzt buchen wir fällige Beträge damit ab.',
    'mail.good.text':
      'Ihr SEPA-Mandat {reference} für {forWhom} gilt. Ab jetzt buchen wir fällige Beträge damit ab.',
    'mail.signed.todo': 'Sie müssen nichts weiter tun und nichts mehr selbst überweisen.',
    'mail.ended.subject': 'SEPA-Mandat {reference} ist beendet',
    'mail.ended.revoked': 'das SEPA-Mandat {reference} von {forWhom} ist widerrufen.',
    'mail.ended.taken-back':
      'das SEPA-Mandat {reference} von {forWhom} ist zurückgenommen. Es galt noch nicht.',
    'mail.ended.lapsed':
      'das SEPA-Mandat {reference} von {forWhom} ist erloschen, weil wir 36 Monate lang nichts damit abgebucht haben.',
    'mail.ended.not-signed':
      'das SEPA-Mandat {reference} von {forWhom} haben wir gelöscht, weil die Unterschrift ausblieb.',
    'mail.ended.pay':
      'Mit diesem Mandat buchen wir nichts mehr ab. Offene Beträge überweisen Sie bitte selbst.',
    'mail.ended.payOther':
      'Neue Abbuchungen mit diesem Mandat gibt es nicht mehr. Was sonst offen ist, überweisen Sie bitte selbst.',

    'notices.mandate.title': 'SEPA-Mandate',
    'notices.mandate.text':
      'Kopie eines erteilten Mandats; Mandat gilt; Mandat beendet; Mandat erlischt bald.',
    'notices.bank.title': 'Neue Bankverbindung',
    'notices.bank.text':
      'Jemand hat für Ihren Betrieb oder Sie ein anderes Konto für Lastschriften angegeben.',

    'next.unsigned.title': 'SEPA-Mandat unterschreiben',
    'next.unsigned.text': 'Das Mandat {reference} ist ausgefüllt, aber noch nicht unterschrieben bei uns.',
    'next.lapses.title': 'SEPA-Mandat erlischt bald',
    'next.lapses.text': 'Das Mandat {reference} erlischt am {until}, wenn wir bis dahin nichts abbuchen.',
    'next.action': 'Mandat ansehen',

    'faq.give': 'Wie erteile ich ein SEPA-Mandat?',
    'faq.give.online':
      'Unter „SEPA-Lastschrift“ geben Sie IBAN und Anschrift ein, prüfen den Wortlaut und erteilen das Mandat. Ein Papier ist nicht nötig.',
    'faq.give.signedUpload':
      'Unter „SEPA-Lastschrift“ geben Sie IBAN und Anschrift ein. Sie bekommen ein PDF: ausdrucken, unterschreiben, als Foto oder Scan hochladen. Wir prüfen es und sagen Ihnen Bescheid.',
    'faq.give.paper':
      'Unter „SEPA-Lastschrift“ geben Sie IBAN und Anschrift ein. Sie bekommen ein PDF: ausdrucken, unterschreiben und mit der Post an uns schicken. Sobald es da ist, gilt es.',
    'faq.give.who': 'Für einen Betrieb brauchen Sie die Aufgabe „Finanzen“ oder „Verwaltung“.',
    'faq.change': 'Unsere Bank hat sich geändert. Was tun wir?',
    'faq.change.answer':
      'Wählen Sie bei Ihrem Mandat „Bank ändern“. Sie geben ein neues Mandat; das alte endet, sobald das neue gilt. Wofür es gilt, bleibt gleich. Zur Sicherheit schreiben wir allen mit Verwaltung und an die E-Mail-Adresse, die wir von Ihnen haben, sonst mit der Post.',
    'faq.revoke': 'Wie widerrufe ich ein SEPA-Mandat?',
    'faq.revoke.answer':
      'Wählen Sie bei dem Mandat „Mandat widerrufen“. Das gilt sofort und geht auch per Brief. Was schon bei der Bank liegt, kann noch kommen; eine Basis-Lastschrift holen Sie dort acht Wochen lang zurück.',
    'faq.lapse': 'Wie lange gilt ein SEPA-Mandat?',
    'faq.lapse.answer':
      'Bis zum Widerruf. Buchen wir 36 Monate lang nichts ab, erlischt es; 60 Tage vorher schreiben wir Ihnen.',
    privacy:
      'Kontoinhaber, Anschrift und IBAN eines SEPA-Mandats brauchen wir, um fällige Beträge abzubuchen. Sie liegen verschlüsselt bei uns.',
    'data.title': 'Erteilte SEPA-Mandate',
    'data.why':
      'Damit feststeht, wer ein Mandat erteilt hat; {months} Monate nach der letzten Abbuchung oder dem Ende. Die ganze IBAN steht im PDF des Mandats.',
    'move.one': '1 erteiltes SEPA-Mandat',
    'move.several': '{count} erteilte SEPA-Mandate',
    'retention.mandates.what': 'SEPA-Mandate mit Kontoinhaber und IBAN, verschlüsselt',
    'retention.mandates.period': '{months} Monate nach der letzten Abbuchung oder dem Ende',
    'retention.mandates.source':
      '§ 676b Abs. 2 BGB (13 Monate für eine Erstattung); Regelwerk der SEPA-Lastschrift',
    'retention.exports.what': 'Dateien mit Abbuchungen für die Bank, verschlüsselt',
    'retention.exports.period': '{days} Tage',
    'retention.exports.source': 'Art. 5 Abs. 1 Buchst. e DSGVO',
    'retention.banks.what': 'Namen der Banken zu Bankleitzahlen',
    'retention.banks.period': 'bis zur nächsten Liste der Bundesbank',
    'retention.banks.source': 'keine personenbezogenen Daten',
  },
  en: sepaTextsEn,
});

/** Looks up a sentence of this feature. */
export type SepaText = ReturnType<typeof sepaTexts.for>;
