import { defineTexts } from '../../platform/texts/texts.ts';
import { addressChangeTextsEn } from './texts.en.ts';

/** Sentences about going on under another address, or with another account. */
export const addressChangeTexts = defineTexts('address-change', {
  de: {
    profile: 'Mein Profil',
    'change.title': 'E-Mail-Adresse ändern',
    'change.lead': 'Mit dieser Adresse melden Sie sich an, und dorthin schreiben wir Ihnen: {email}',
    'change.how':
      'Wir schreiben an beide Adressen. Erst wenn Sie beide bestätigt haben, gilt die neue. Bis dahin bleibt alles, wie es ist.',
    'change.lost':
      'Keinen Zugriff mehr auf die bisherige Adresse? Beginnen Sie trotzdem, es geht auch ohne sie.',
    'field.newEmail': 'Neue E-Mail-Adresse',
    'change.submit': 'Adresse ändern',
    'change.back': 'Zurück zum Profil',
    'change.same': 'Das ist schon die Adresse {term:account.Ihres}. Bitte geben Sie eine andere ein.',
    'change.tooMany': 'Wir haben schon mehrere E-Mails gesendet. Bitte versuchen Sie es ab {until} wieder.',
    'change.fixed':
      'Die E-Mail-Adresse {term:account.eines} können wir nicht ändern. Registrieren Sie sich mit der neuen Adresse. {term:account.Ihr.neue} übernimmt, was Sie hier haben, und {term:account.der.alte} wird geschlossen.',
    'change.toMove': 'Umzug beginnen',
    'change.done': 'Ihre E-Mail-Adresse ist geändert.',
    'change.doneText':
      'Melden Sie sich ab jetzt mit {email} an. Auf allen anderen Geräten sind Sie abgemeldet. Beide Adressen haben eine Nachricht bekommen.',
    'change.cancelled': 'Die Änderung ist abgebrochen. Es bleibt bei der bisherigen Adresse.',
    'change.sentAgain': 'Wir haben die E-Mails noch einmal gesendet.',
    'change.taken':
      'Für diese Adresse gibt es inzwischen {term:account.einen.andere}. Deshalb haben wir nichts geändert. Geben Sie bitte eine andere ein.',

    'pending.lead': 'Ihre neue Adresse wird {email}. Noch gilt die bisherige.',
    'step.new': 'Neue Adresse bestätigen',
    'step.old': 'Bisherige Adresse bestätigen',
    'step.done': 'Adresse ändern',
    'step.newNote': 'mit dem Code aus der E-Mail an {email}',
    'step.oldNote': 'mit dem Link aus der E-Mail an {email}',
    'step.waitNote': 'entfällt, wenn bis {until} niemand widerspricht',
    'code.title': 'Code aus der E-Mail eingeben',
    'code.text':
      'Der Code steht in der E-Mail an {email}. Sehen Sie auch im Spam-Ordner nach. Groß oder klein und Leerzeichen sind egal.',
    'field.code': 'Bestätigungscode',
    'code.submit': 'Code bestätigen',
    'code.wrong': 'Dieser Code passt nicht. Bitte vergleichen Sie ihn mit der neuesten E-Mail.',
    'code.tooMany': 'Es wurden zu viele falsche Codes eingegeben. Bitte versuchen Sie es ab {until} wieder.',
    'code.over': 'Dieser Vorgang ist nicht mehr offen. Bitte beginnen Sie neu.',
    'old.title': 'Jetzt die bisherige Adresse bestätigen',
    'old.text':
      'Öffnen Sie den Link in der E-Mail an {email}. Danach gilt die neue Adresse. Öffnen Sie ihn in einem anderen Browser, melden Sie sich danach hier mit der neuen Adresse wieder an.',
    'old.lostTitle': 'Keinen Zugriff mehr auf die bisherige Adresse?',
    'old.lostText':
      'Dann warten wir {days} Tage. So lange kann, wer die E-Mails an {email} liest, die Änderung stoppen. Danach gilt die neue Adresse von selbst.',
    'old.lostSubmit': 'Ohne bisherige Adresse weiter',
    'old.notYet': 'Bitte bestätigen Sie zuerst die neue Adresse.',
    'waiting.title': 'Die Wartezeit läuft',
    'waiting.text':
      'Am {until} gilt die neue Adresse von selbst. Sie müssen nichts mehr tun, nur sich danach mit ihr wieder anmelden. Wer die E-Mails an die bisherige Adresse liest, kann es bis dahin bestätigen oder stoppen.',
    'pending.more': 'Etwas stimmt nicht?',
    'pending.resend': 'E-Mails noch einmal senden',
    'pending.cancel': 'Änderung abbrechen',
    'pending.until': 'Code und Link gelten bis {until}. Mit einem neuen Passwort endet die Änderung vorher.',

    'confirm.change.title': 'Änderung der E-Mail-Adresse bestätigen',
    'confirm.move.title': 'Umzug in {term:account.einen.andere} bestätigen',
    'confirm.change.lead':
      'Für {term:account.Ihren} {term:portal.im} soll künftig eine andere E-Mail-Adresse gelten.',
    'confirm.move.lead':
      '{term:account.Ihr} {term:portal.im} soll in {term:account.einen.andere} umziehen. {term:account.Der.neue} übernimmt alles bis auf einen zweiten Faktor und offene Einladungen. {term:account.Ihr.bisherige} wird geschlossen.',
    'confirm.name': 'Name',
    'confirm.old': 'Bisherige Adresse',
    'confirm.new': 'Neue Adresse',
    'confirm.question': 'Haben Sie das veranlasst, und stimmt die neue Adresse?',
    'confirm.yes': 'Ja, bestätigen',
    'confirm.no': 'Nein, stoppen',
    'over.title': 'Dieser Link gilt nicht mehr',
    'over.lead': 'Die Änderung ist schon erledigt, wurde gestoppt oder ist abgelaufen.',
    'over.profile': 'Zum Profil',
    'outcome.title.changed': 'Ihre E-Mail-Adresse ist geändert',
    'outcome.text.changed': 'Melden Sie sich ab jetzt überall mit der neuen Adresse an.',
    'outcome.text.changedHere':
      'Hier bleiben Sie angemeldet. Auf anderen Geräten und beim nächsten Mal melden Sie sich mit der neuen Adresse an.',
    'outcome.title.moved': 'Der Umzug ist abgeschlossen',
    'outcome.text.moved':
      '{term:account.Ihr.neue} hat alles übernommen, was mitkommt. {term:account.Der.bisherige} ist geschlossen. Ein zweiter Faktor und offene Einladungen kamen nicht mit: Richten Sie einen Faktor dort neu ein, und lassen Sie sich neu einladen.',
    'outcome.title.agreed': 'Danke, die bisherige Adresse ist bestätigt',
    'outcome.text.agreed':
      'Jetzt fehlt noch die neue Adresse. Machen Sie dort weiter, wo Sie begonnen haben.',
    'outcome.text.agreed-move':
      'Jetzt fehlt noch {term:account.der.neue}: Melden Sie sich mit der neuen Adresse an und geben Sie dort den Umzugscode ein. Gibt es {term:account.ihn} noch nicht, registrieren Sie sich zuerst mit dieser Adresse.',
    'outcome.register': 'Registrieren',
    'outcome.accept': 'Anmelden und Umzugscode eingeben',
    'outcome.title.stopped': 'Die Änderung ist gestoppt',
    'outcome.text.stopped':
      'An {term:account.Ihrem} hat sich nichts geändert. Haben Sie sie nicht selbst veranlasst, kennt vielleicht jemand Ihr Passwort. Legen Sie dann gleich ein neues fest.',
    'outcome.title.taken': 'Die Änderung ist nicht möglich',
    'outcome.text.taken':
      'Für die neue Adresse gibt es inzwischen {term:account.einen.andere}. An {term:account.Ihrem} hat sich nichts geändert.',
    'outcome.title.obstacle': 'Der Umzug ist noch nicht möglich',
    'outcome.text.obstacle':
      'Ihre Bestätigung ist gespeichert, aber {term:account.der.neue} kann noch nicht alles übernehmen. Warum, steht dort auf der Seite zum Umzug.',
    'outcome.title.restored': 'Zurückgenommen',
    'outcome.signIn': 'Anmelden',
    'outcome.password': 'Neues Passwort festlegen',

    'undo.title': 'Änderung der E-Mail-Adresse zurücknehmen',
    'undo.lead': '{term:account.Ihr} bekommt wieder die Adresse {email}.',
    'undo.effects':
      'Alle Geräte werden abgemeldet, und das Passwort gilt nicht mehr. Gleich danach legen Sie ein neues fest.',
    'undo.factor':
      'Ein zweiter Faktor, der seit dem Tag vor der Änderung dazukam, wird entfernt. War es der einzige, beweisen Sie bei der nächsten Anmeldung wie nach einem Verlust, dass Sie es sind: mit einer PIN per Brief, oder Sie warten sieben Tage.',
    'undo.submit': 'Änderung zurücknehmen',
    'undo.over':
      'Die Änderung wurde schon zurückgenommen, oder es ist länger als {days} Tage her. Brauchen Sie Hilfe? Schreiben Sie uns: {email}',
    'undo.taken':
      'Unter der früheren Adresse gibt es inzwischen {term:account.einen.andere}. Bitte schreiben Sie uns, wir helfen: {email}',

    'move.title': 'Umzug in {term:account.einen.neue}',
    'move.leadEmail':
      'Für eine andere E-Mail-Adresse brauchen Sie {term:account.einen.neue}. {term:account.Er} übernimmt, was Sie hier haben. {term:account.Der.bisherige} wird danach geschlossen.',
    'move.leadName':
      'Für einen anderen Namen brauchen Sie {term:account.einen.neue}. {term:account.Er} übernimmt, was Sie hier haben. {term:account.Der.bisherige} wird danach geschlossen.',
    'move.leadBoth':
      'Für einen anderen Namen oder eine andere E-Mail-Adresse brauchen Sie {term:account.einen.neue}. {term:account.Er} übernimmt, was Sie hier haben. {term:account.Der.bisherige} wird danach geschlossen.',
    'move.sameAddress':
      'Nur der Name ist neu, und die E-Mail-Adresse soll bleiben? {term:account.Ein.neue} braucht eine andere Adresse. Geht das bei Ihnen nicht, schreiben Sie uns: {email}',
    'move.takes': 'Das kommt mit',
    'move.takesNot': 'Das kommt nicht mit',
    'move.factor':
      'Ein zweiter Faktor (App, Passkey, Wiederherstellungscodes). Richten Sie ihn in {term:account.dem.neue} wieder ein.',
    'move.invitations':
      'Einladungen an Ihre bisherige Adresse, die noch offen sind. Nehmen Sie sie vorher an.',
    'move.how': 'So geht es',
    'move.how1': 'Nennen Sie die Adresse {term:account.des.neue}. Sie bekommen einen Umzugscode.',
    'move.how2': 'Bestätigen Sie den Umzug mit dem Link in der E-Mail an Ihre bisherige Adresse.',
    'move.how3':
      'Registrieren Sie sich mit der neuen Adresse. Haben Sie dort schon {term:account.einen}, melden Sie sich nur an.',
    'move.how4': 'Geben Sie in {term:account.dem.neue} den Umzugscode ein.',
    'field.target': 'E-Mail-Adresse {term:account.des.neue}',
    'move.submit': 'Umzug beginnen',
    'move.code': 'Ihr Umzugscode',
    'move.codeText':
      'Notieren oder kopieren Sie ihn. Sie geben ihn in {term:account.dem.neue} ein. Hier sehen Sie ihn jederzeit wieder, bis der Umzug fertig ist.',
    'move.pendingLead':
      '{term:account.Ihr} zieht um zu {email}. Bis alles bestätigt ist, bleibt {term:account.er}, wie {term:account.er} ist.',
    'move.stepOld': 'Umzug bestätigen',
    'move.stepNew': 'In {term:account.dem.neue}: anmelden und Umzugscode eingeben',
    'move.stepNewNote': 'mit der Adresse {email}; ohne {term:account.accusative} dort zuerst registrieren',
    'move.stepDone': 'Was mitkommt, zieht um, {term:account.dieser} wird geschlossen',
    'move.cancelled': 'Der Umzug ist abgebrochen. Es bleibt alles, wie es ist.',
    'move.cancel': 'Umzug abbrechen',
    'move.until':
      'Der Umzug kann bis {until} abgeschlossen werden. Mit einem neuen Passwort endet er vorher.',
    'move.lostText':
      'Dann warten wir {days} Tage. So lange kann, wer die E-Mails an {email} liest, den Umzug stoppen. Danach zieht {term:account.Ihr} von selbst um.',
    'move.waitingText':
      'Am {until} zieht {term:account.Ihr} von selbst um. Sie müssen nichts mehr tun. Wer die E-Mails an die bisherige Adresse liest, kann es bis dahin bestätigen oder stoppen.',
    'move.oldText': 'Öffnen Sie den Link in der E-Mail an {email}. Danach ist alles erledigt.',
    'move.toAccept': '{term:account.Der.neue} ist bereit? Umzugscode eingeben',
    'move.gone': '{term:account.Den.neue} gibt es nicht mehr. Bitte beginnen Sie den Umzug neu.',
    'accept.title': '{term:account.Einen.bisherige} übernehmen',
    'accept.lead':
      'Sie sind in {term:account.dem.neue} angemeldet ({email}). Geben Sie den Umzugscode ein, den {term:account.Ihr.bisherige} zeigt.',
    'accept.none':
      'Für die Adresse {email} ist kein Umzug offen. Melden Sie sich mit {term:account.Ihrem.bisherige} an und öffnen Sie dort „Mein Profil“ und dann den Umzug. Ist das hier {term:account.Ihr.bisherige}, melden Sie sich ab und mit {term:account.dem.neue} wieder an.',
    'field.moveCode': 'Umzugscode',
    'accept.submit': '{term:account.accusative} übernehmen',
    'accept.missing': 'Bitte geben Sie den Umzugscode ein, den {term:account.Ihr.bisherige} zeigt.',
    'accept.slip':
      'Da ist ein Tippfehler im Umzugscode. Bitte vergleichen Sie ihn mit dem, den {term:account.Ihr.bisherige} zeigt.',
    'accept.wrong':
      'Dieser Code passt nicht. Vergleichen Sie ihn mit {term:account.Ihrem.bisherige}, und prüfen Sie, ob dort die Adresse {email} genannt ist.',
    'accept.done': 'Der Umzug ist abgeschlossen.',
    'accept.doneText':
      '{term:account.Dieser} hat alles übernommen, was mitkommt. {term:account.Der.bisherige} ist geschlossen. Hatten Sie dort einen zweiten Faktor, richten Sie ihn hier neu ein.',
    'accept.waits': 'Der Umzugscode stimmt.',
    'accept.waitsText':
      'Jetzt fehlt nur noch die Bestätigung aus der E-Mail an Ihre bisherige Adresse. Haben Sie darauf keinen Zugriff mehr, melden Sie sich noch einmal mit {term:account.dem.bisherige} an und öffnen dort den Umzug.',
    'accept.toMine': 'Zu Mein Bereich',
    'next.title': 'Umzug abschließen',
    'next.text': '{term:account.Ein.bisherige} soll hierher umziehen. Geben Sie den Umzugscode ein.',
    'next.action': 'Umzugscode eingeben',
    'nextChange.title': 'Neue E-Mail-Adresse bestätigen',
    'nextChange.text': 'Ihre Änderung ist noch nicht abgeschlossen.',
    'nextChange.action': 'Weiter',

    'data.title': 'Änderungen der E-Mail-Adresse',
    'data.why':
      'Damit Sie eine Änderung bestätigen und zurücknehmen können. Nach {days} Tagen löschen wir das.',
    'data.asked': 'Begonnen',
    'data.done': 'Abgeschlossen',

    'mail.greeting': 'Guten Tag {firstName} {lastName},',
    'mail.greetingStranger': 'Guten Tag,',
    'mail.until': 'Das gilt bis {until}.',
    'mail.signIn': 'Anmelden',
    'mail.contact': 'Haben Sie Fragen? Schreiben Sie uns an {email} oder rufen Sie an: {phone}.',
    'mail.code.subject': 'Bitte bestätigen Sie Ihre neue E-Mail-Adresse',
    'mail.code.text':
      '{term:account.Ihr} {term:portal.im} soll künftig die Adresse {newEmail} haben, statt {oldEmail}. Geben Sie dazu diesen Code ein, wo Sie die Änderung begonnen haben:',
    'mail.code.code': 'Ihr Bestätigungscode:',
    'mail.code.link': 'Dort geben Sie ihn ein',
    'mail.code.notYou':
      'Sie haben das nicht veranlasst? Dann hat sich vermutlich jemand vertippt. Sie müssen nichts tun. Geben Sie den Code nicht weiter.',
    'mail.ask.change.subject': 'Soll Ihre E-Mail-Adresse geändert werden?',
    'mail.ask.move.subject': 'Soll {term:account.Ihr} umziehen?',
    'mail.ask.change.text':
      '{term:account.Ihr} {term:portal.im} soll künftig die Adresse {newEmail} haben, statt {oldEmail}. Bitte bestätigen oder stoppen Sie das auf dieser Seite:',
    'mail.ask.move.text':
      '{term:account.Ihr} {term:portal.im} ({oldEmail}) soll in {term:account.den} mit der Adresse {newEmail} umziehen. {term:account.Der.bisherige} wird danach geschlossen. Bitte bestätigen oder stoppen Sie das auf dieser Seite:',
    'mail.ask.link': 'Bestätigen oder stoppen',
    'mail.ask.notYou':
      'Haben Sie das nicht veranlasst, stoppen Sie es dort und legen gleich ein neues Passwort fest: Vielleicht kennt jemand Ihr jetziges.',
    'mail.waiting.change.subject': 'Ihre E-Mail-Adresse wird geändert, wenn Sie nicht widersprechen',
    'mail.waiting.move.subject': '{term:account.Ihr} zieht um, wenn Sie nicht widersprechen',
    'mail.waiting.change.text':
      '{term:account.Ihr} {term:portal.im} bekommt am {until} die Adresse {newEmail}, statt {oldEmail}. Es wurde angegeben, dass Sie E-Mails an diese Adresse nicht mehr lesen können.',
    'mail.waiting.move.text':
      '{term:account.Ihr} {term:portal.im} ({oldEmail}) zieht am {until} in {term:account.den} mit der Adresse {newEmail} um. Es wurde angegeben, dass Sie E-Mails an diese Adresse nicht mehr lesen können.',
    'mail.waiting.yes': 'Ist das richtig, müssen Sie nichts tun.',
    'mail.waiting.no': 'Ist das nicht richtig, stoppen Sie es auf dieser Seite:',
    'mail.waiting.link': 'Bestätigen oder stoppen',
    'mail.changed.subject': 'Ihre E-Mail-Adresse ist geändert',
    'mail.changed.old':
      '{term:account.Ihr} {term:portal.im} hat jetzt die Adresse {newEmail}. Mit {oldEmail} können Sie sich nicht mehr anmelden.',
    'mail.changed.notYou': 'Waren Sie das nicht? Dann nehmen Sie die Änderung hier zurück:',
    'mail.changed.undo': 'Änderung zurücknehmen',
    'mail.changed.undoUntil': 'Das geht bis {until}.',
    'mail.changed.new':
      '{term:account.Ihr} {term:portal.im} hat jetzt diese Adresse: {newEmail}. Melden Sie sich ab jetzt damit an, nicht mehr mit {oldEmail}. Ihr Passwort ist dasselbe.',
    'mail.changed.newUndo':
      'Bis {until} kann, wer die E-Mails an {oldEmail} liest, die Änderung zurücknehmen. Dann gilt wieder die frühere Adresse, und Ihr Passwort gilt nicht mehr.',
    'mail.changed.newFactor':
      'Liest dort jetzt jemand anderes mit, zum Beispiel Ihr früherer Betrieb? Richten Sie in Ihrem Profil unter „Sicherheit“ einen zweiten Faktor ein: Dann kommt auch nach dem Zurücknehmen niemand hinein, der nur die E-Mails liest.',
    'mail.taken.subject': 'Diese Adresse hat schon {term:account.einen}',
    'mail.taken.text':
      'jemand möchte diese E-Mail-Adresse für {term:account.einen.andere} {term:portal.im} verwenden. Das geht nicht, denn sie gehört schon zu {term:account.Ihrem}.',
    'mail.taken.yours': 'Waren Sie das selbst? Dann melden Sie sich einfach mit dieser Adresse an:',
    'mail.taken.notYou':
      'Waren Sie das nicht? Dann hat sich vermutlich jemand vertippt. Sie müssen nichts tun, an {term:account.Ihrem} ändert sich nichts.',
    'mail.invite.subject': 'So zieht {term:account.Ihr} um',
    'mail.invite.text':
      '{term:account.Ihr.bisherige} {term:portal.im} ({oldEmail}) soll zu dieser Adresse umziehen: {newEmail}.',
    'mail.invite.known': 'Für {newEmail} gibt es schon {term:account.einen}. Melden Sie sich damit an.',
    'mail.invite.register': 'Registrieren Sie sich zuerst mit der Adresse {newEmail}:',
    'mail.invite.registerLink': 'Registrieren',
    'mail.invite.accept':
      'Geben Sie dann in {term:account.dem.neue} den Umzugscode ein, den {term:account.Ihr.bisherige} zeigt:',
    'mail.invite.acceptLink': 'Umzugscode eingeben',
    'mail.invite.notYou':
      'Sie haben das nicht veranlasst? Dann hat sich vermutlich jemand vertippt. Sie müssen nichts tun.',
    'mail.moved.oldSubject': '{term:account.Ihr.bisherige} ist geschlossen',
    'mail.moved.old':
      '{term:account.Ihr} {term:portal.im} ist umgezogen. {term:account.Der} mit der Adresse {newEmail} hat alles übernommen, was mitkommt. Ein zweiter Faktor und offene Einladungen kamen nicht mit.',
    'mail.moved.closed':
      'Mit dieser Adresse können Sie sich nicht mehr anmelden. {term:account.Der.bisherige} wird in 30 Tagen gelöscht. Sie bekommen von uns dazu keine weitere E-Mail.',
    'mail.moved.newSubject': 'Der Umzug ist abgeschlossen',
    'mail.moved.new':
      '{term:account.dieser} hat von {term:account.dem.bisherige} ({oldEmail}) alles übernommen, was mitkommt.',
    'mail.moved.factor':
      'Hatten Sie dort einen zweiten Faktor, kam er nicht mit. Richten Sie ihn in {term:account.dem.neue} unter „Mein Profil“ wieder ein.',
    'mail.moved.link': 'Zu Mein Bereich',
    'mail.ended.change.subject': 'Ihre E-Mail-Adresse ist nicht geändert',
    'mail.ended.move.subject': 'Der Umzug hat nicht stattgefunden',
    'mail.ended.change.text':
      '{term:account.Ihr} {term:portal.im} sollte statt {oldEmail} die Adresse {newEmail} bekommen. Das ist nicht geschehen. Es bleibt bei {oldEmail}.',
    'mail.ended.move.text':
      '{term:account.der} mit der Adresse {oldEmail} sollte zu {newEmail} umziehen. Das ist nicht geschehen. Es bleibt alles, wie es war.',
    'mail.ended.reason': 'Der Grund: {reason}',
    'mail.ended.taken': 'Die Adresse {newEmail} gehört inzwischen zu {term:account.einem.andere}.',
    'mail.ended.superseded':
      'Seit dem Antrag kam ein neues Passwort dazu, oder {term:account.der} wurde gesperrt oder soll gelöscht werden.',
    'mail.ended.again':
      'Wollen Sie es noch einmal versuchen? Melden Sie sich mit {oldEmail} an und beginnen Sie hier neu:',
    'mail.ended.link': 'Neu beginnen',
    'mail.undone.subject': 'Die Änderung der E-Mail-Adresse ist zurückgenommen',
    'mail.undone.owner':
      '{term:account.Ihr} {term:portal.im} hat wieder diese Adresse. Alle Geräte sind abgemeldet.',
    'mail.undone.password':
      'Das bisherige Passwort gilt nicht mehr. Haben Sie noch kein neues festgelegt, können Sie es hier tun:',
    'mail.undone.factors.left':
      'Ein zweiter Faktor, der seit dem Tag vor der Änderung dazukam, ist entfernt. Ein früherer gilt weiter.',
    'mail.undone.factors.barred':
      'Der zweite Faktor, der seit dem Tag vor der Änderung dazukam, ist entfernt. Zu Ihrem Schutz fragen wir bei der nächsten Anmeldung trotzdem danach: Wählen Sie dort „Ich habe keinen Zugriff mehr“. Dann prüfen wir, dass Sie es sind.',
    'mail.undone.link': 'Neues Passwort anfordern',
    'mail.undone.former':
      '{term:account.ein} {term:portal.im} hat diese E-Mail-Adresse nicht mehr. Die Änderung wurde von der früheren Adresse aus zurückgenommen.',
    'mail.undone.formerYours':
      'Gehört {term:account.der} Ihnen? Dann melden Sie sich gleich bei uns. Wir können {term:account.den} sperren, bis geklärt ist, wem {term:account.er} gehört.',
    'mail.undone.formerLink': 'Uns schreiben',
  },
  en: addressChangeTextsEn,
});

/** Looks up a sentence of this feature. */
export type AddressChangeText = ReturnType<typeof addressChangeTexts.for>;
