import { defineGermanTexts } from '../../../platform/texts/texts.ts';

/** What the chamber's own people read about print batches, and the sheet on top of one. German alone. */
export const printBatchTexts = defineGermanTexts('freischaltung-batches-office', {
  'sheet.department': 'Poststelle',
  'sheet.batch': 'Stapel',
  'sheet.begun': 'Angelegt',
  'sheet.by': 'Von',
  'sheet.printed': 'Datei vom',
  'sheet.subject': 'Begleitblatt zum Stapel {nummer}',
  'sheet.count': 'Briefe in diesem Stapel: {count}, nach Postleitzahlen geordnet. Dieses Blatt bleibt hier.',
  'sheet.region': 'Postleitzahlen {region}…',
  'sheet.otherRegions': 'weitere Postleitzahlen',
  'sheet.step.print':
    'Drucken Sie in Originalgröße (100 %) auf A4. Jeder Brief beginnt auf einem neuen Blatt.',
  'sheet.step.post': 'Zählen Sie die Briefe, und geben Sie alle zur Post.',
  'sheet.step.note':
    'Vermerken Sie den Stapel danach in der Verwaltung als versandt. Die Briefe sind dann dort gelöscht.',
  'sheet.secret':
    'Die Briefe enthalten gültige PINs. Lassen Sie sie nicht offen liegen, und löschen Sie die Datei nach dem Druck.',

  'batch.title': 'Stapel {nummer}',
  'batch.kind': 'Art',
  'batch.kind.queue': 'angeforderte Briefe',
  'batch.kind.mass-run': 'PINs in großer Zahl',
  'batch.begun': 'Angelegt',
  'batch.begunBy': '{at} von {name}',
  'batch.letters': 'Briefe',
  'batch.state': 'Stand',
  'batch.state.draft': 'in Vorbereitung',
  'batch.state.asked': 'wartet auf eine zweite Person',
  'batch.state.making': 'wird gemacht',
  'batch.state.stopping': 'wird angehalten',
  'batch.state.made': 'fertig, noch nicht gedruckt',
  'batch.state.printed': 'gedruckt, noch nicht versandt',
  'batch.state.posted': 'versandt',
  'batch.state.dissolved': 'aufgelöst',
  'batch.finished': 'Fertig',
  'batch.stopped': 'Angehalten',
  'batch.printed': 'Gedruckt',
  'batch.posted': 'Versandt',
  'batch.validUntil': 'PINs gelten bis',
  'batch.progress': 'Fertige Briefe: {made} von {all}',
  'batch.progressText':
    'Diese Seite lädt sich alle paar Sekunden neu. Sie können sie schließen: Der Stapel wird auch ohne Sie fertig, nach einem Ausfall geht es an derselben Stelle weiter.',
  'batch.stop': 'Anhalten',
  'batch.stopText.queue':
    'Was fertig ist, bleibt im Stapel. Angeforderte Briefe, die noch nicht fertig sind, warten auf den nächsten Stapel.',
  'batch.stopText.mass-run':
    'Was fertig ist, bleibt im Stapel. Die übrigen Betriebe bekommen keinen Brief. Für sie können Sie danach einen neuen Lauf vorbereiten, den wieder eine zweite Person bestätigt.',
  'batch.print': '1. Herunterladen und drucken',
  'batch.printText':
    'Die Datei hat obenauf ein Begleitblatt und ist nach Postleitzahlen geordnet. Sie enthält gültige PINs: Löschen Sie sie nach dem Druck. Bis der Stapel versandt ist, können Sie sie noch einmal herunterladen.',
  'batch.download': 'Briefe herunterladen (PDF)',
  'batch.downloadCsv': 'PINs für die Druckerei herunterladen (CSV)',
  'batch.own.batch': 'Diesen Stapel haben Sie angelegt. Deshalb druckt ihn jemand anderes.',
  'batch.own.letter':
    'In diesem Stapel liegt ein Brief, den Sie in Auftrag gegeben oder freigegeben haben. Deshalb druckt ihn jemand anderes.',
  'batch.ownWhy':
    'So sieht niemand allein eine PIN, deren Brief er selbst veranlasst hat. Bitten Sie jemanden aus der Kammer, der PINs ausgeben darf, und schicken Sie ihm die Adresse dieser Seite.',
  'batch.ownAlone':
    'Darf das sonst niemand in Ihrer Kammer, lösen Sie den Stapel auf, und bitten Sie, wer das Portal betreibt, die Briefe mit dem Befehl letters export zu drucken.',
  'batch.takeOut': 'Nehmen Sie diese Briefe aus dem Stapel',
  'batch.takeOutText':
    'Sie sind zurückgezogen, seit der Stapel fertig ist. Liegen sie schon gedruckt da, vernichten Sie sie. In einer Datei, die Sie jetzt herunterladen, sind sie nicht mehr.',
  'batch.takeOutPlace': 'Ort',
  'batch.markPrinted': 'Als gedruckt vermerken',
  'batch.post': '2. Versenden',
  'batch.postText':
    'Vermerken Sie den Versand erst, wenn alle Briefe bei der Post sind. Danach sind sie hier gelöscht und lassen sich nicht mehr drucken.',
  'batch.postLater': 'Erst wenn der Stapel als gedruckt vermerkt ist.',
  'batch.postOther': 'Auch den Versand vermerkt, wer den Stapel druckt.',
  'batch.allPosted': 'Alle Briefe dieses Stapels sind bei der Post',
  'batch.markPosted': 'Als versandt vermerken',
  'batch.dissolve': 'Stapel auflösen',
  'batch.dissolveText':
    'Nur wenn die Briefe verloren sind oder sich nicht öffnen lassen. Ihre PINs gelten dann nicht mehr. Wer einen Brief angefordert hat, bekommt einen neuen mit dem nächsten Stapel.',
  'batch.dissolveSure': 'Kein Brief dieses Stapels ist bei der Post',
  'batch.missing.allPosted': 'Bitte bestätigen Sie, dass alle Briefe dieses Stapels bei der Post sind.',
  'batch.missing.sure': 'Bitte bestätigen Sie, dass kein Brief dieses Stapels bei der Post ist.',
  'batch.over.posted': 'Dieser Stapel ist versandt. Seine Briefe sind hier gelöscht.',
  'batch.over.dissolved': 'Dieser Stapel ist aufgelöst. Er enthält keine Briefe mehr.',

  'done.asked': 'Der Lauf wartet auf eine zweite Person',
  'done.discarded': 'Der Lauf ist verworfen',
  'done.begun': 'Der Stapel ist zusammengestellt',
  'done.stopped': 'Der Stapel wird angehalten',
  'done.printed': 'Als gedruckt vermerkt',
  'done.posted': 'Als versandt vermerkt',
  'done.dissolved': 'Der Stapel ist aufgelöst',
  'refused.state':
    'Das geht bei diesem Stapel nicht mehr: Jemand war schneller, oder er ist noch nicht fertig.',
  'refused.own-part':
    'Das vermerkt, wer den Stapel druckt: Sie haben ihn angelegt oder einen Brief darin veranlasst.',
  'refused.not-downloaded':
    'Niemand hat diesen Stapel heruntergeladen. Laden Sie ihn zuerst herunter, und drucken Sie ihn.',
  'refused.not-printed': 'Dieser Stapel ist noch nicht als gedruckt vermerkt.',
  'refused.sealed':
    'Die Briefe lassen sich nicht öffnen: Sie sind mit einem anderen Schlüssel verschlossen (SECRET_KEY_FILE). Fragen Sie, wer das Portal betreibt, oder lösen Sie den Stapel auf.',
  'refused.own':
    'Diese Briefe bekommt jemand anderes zu sehen: Sie haben den Stapel angelegt oder einen Brief darin veranlasst.',
  'refused.nothing-waits':
    'Es wartet kein Brief auf den Druck. Vielleicht hat ihn gerade jemand in einen Stapel genommen.',

  'queue.title': 'PINs und Briefe',
  'queue.lead':
    'Eine PIN kommt nur per Brief an die Anschrift im Register. Am Telefon können Sie keine nennen: Sie steht auf keiner Seite, und Briefe, die Sie selbst veranlassen, druckt jemand anderes.',
  'queue.decide': 'Zu entscheiden',
  'queue.decideText':
    'Für diese Betriebe oder Personen wurden mehr Briefe angefordert, als von selbst hinausgehen.',
  'queue.decideNone': 'Gerade ist über keinen Brief zu entscheiden.',
  'queue.who': 'Für wen',
  'queue.number': 'Nummer',
  'queue.asked': 'Angefordert',
  'queue.waiting': 'Warten auf den Druck',
  'queue.waitingSome': 'Es warten {count} Briefe, der älteste seit {since}.',
  'queue.waitingOne': 'Es wartet ein Brief, seit {since}.',
  'queue.waitingNone': 'Gerade wartet kein Brief.',
  'queue.begin': 'Druckstapel machen',
  'queue.beginText': 'Einen Stapel, den Sie machen, lädt jemand anderes herunter und druckt ihn.',
  'queue.batches': 'Stapel',
  'queue.batchesNone': 'Es gibt noch keinen Stapel.',

  'work.decide': 'Brief mit PIN: freigeben?',
  'work.waiting': 'Briefe zu drucken',
  'work.waitingCount': 'Anzahl: {count}',
  'work.batch': 'Stapel zu drucken und zu versenden',
  'work.batchOfOwn': 'Stapel, den jemand anderes druckt',

  'letter.title': 'Brief freigeben oder ablehnen',
  'letter.who': 'Für wen',
  'letter.number': 'Nummer',
  'letter.address': 'Anschrift im Register',
  'letter.by': 'Angefordert von',
  'letter.byNobody': 'jemandem ohne Anmeldung',
  'letter.at': 'Angefordert am',
  'letter.lately': 'Briefe in den letzten sieben Tagen',
  'letter.acting': 'Wer schon handelt',
  'letter.actingNobody': 'niemand',
  'letter.check':
    'Prüfen Sie: Stimmt die Anschrift noch? Kam Post zurück? Hat wirklich dieser Betrieb gefragt? Rufen Sie im Zweifel unter der Nummer im Register an.',
  'letter.checkAddress':
    'Gedruckt wird mit der Anschrift, die beim Druck im Register steht. Ist sie falsch, berichtigen Sie sie zuerst dort, und geben Sie den Brief danach frei.',
  'letter.noStreet': 'Im Register steht keine Straße. So kommt der Brief wohl nicht an.',
  'letter.release': 'Freigeben',
  'letter.releaseText':
    'Drucken muss den Brief dann jemand anderes als Sie. Steht im Register eine E-Mail-Adresse, erfährt sie davon.',
  'letter.refuse': 'Ablehnen',
  'letter.refuseText': 'Die Person bekommt den Grund per E-Mail.',
  'letter.refuseSilent':
    'Die Person erfährt davon nichts: Sie hat hier keinen Zugang und könnte sonst herausfinden, ob die Nummer im Register steht. Der Grund steht beim Brief.',
  'letter.refuseNobody': 'Angefordert hat jemand ohne Anmeldung; es geht keine E-Mail hinaus.',
  'letter.reason': 'Grund',
  'letter.reasonMissing': 'Bitte geben Sie den Grund an.',
  'letter.reasonLong': 'Bitte kürzen Sie den Grund auf {most} Zeichen.',
  'letter.over.released': 'Freigegeben von {name} am {at}',
  'letter.over.refused': 'Abgelehnt von {name} am {at}',
  'letter.over.why': 'Grund: {reason}',
  'letter.over': 'Über diesen Brief ist schon entschieden.',
  'done.released': 'Der Brief ist freigegeben und wartet auf den Druck',
  'done.refused': 'Der Brief ist abgelehnt',

  'issue.title': 'Neue PIN per Brief',
  'issue.lead':
    'Der Brief geht an die Anschrift im Register, mit dem nächsten Druckstapel. Sie sehen die PIN nicht: Drucken muss den Brief jemand anderes.',
  'issue.reason': 'Grund',
  'issue.reasonHint':
    'Etwa „Brief kam zurück, Anschrift berichtigt“. Steht im Register eine E-Mail-Adresse, geht er dorthin.',
  'issue.revoke': 'PINs zurückziehen, die noch gelten',
  'issue.revokeHint':
    'Nur wenn ein früherer Brief in falsche Hände gekommen sein kann. Auch PINs, auf die jemand anderes im Betrieb wartet, gelten dann nicht mehr.',
  'issue.submit': 'Brief in Auftrag geben',
  'issue.cancel': 'Zurück',
  'issue.waits': 'Für {label} wartet schon ein Brief der Kammer auf den Druck.',
  'issue.no.geloescht': '{label} hat das Register verlassen und bekommt keine PIN mehr.',
  'issue.no.ausbildungsstaette':
    '{label} ist eine Ausbildungsstätte. Es genügt {term:link.der} mit dem Hauptbetrieb.',
  'issue.no.filiale-without-number':
    '{label} ist eine Filiale. Bei dieser Kammer haben Filialen keine eigene Nummer; es genügt {term:link.der} mit dem Hauptbetrieb.',
  'issue.done': 'Der Brief wartet auf den Druck',
  'revoke.title': 'PIN zurückziehen',
  'revoke.lead':
    'Die PIN vom {at} gilt danach nicht mehr. Ein Brief mit ihr, der noch im Haus ist, wird nicht versandt.',
  'revoke.told': 'Steht im Register eine E-Mail-Adresse, geht der Grund dorthin.',
  'revoke.submit': 'PIN zurückziehen',
  'revoke.over': 'Diese PIN gilt schon nicht mehr.',
  'revoke.done': 'Die PIN ist zurückgezogen',
});
