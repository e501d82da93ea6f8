import { defineGermanTexts, type Translate } from '../../platform/texts/texts.ts';
import { makeWords } from './made/texts.de.ts';
import { registrationWords } from './registration/texts.de.ts';

/** What the chamber's own people read about accounts. German alone. */
export const careTexts = defineGermanTexts('account-care-office', {
  none: 'keine Angabe',
  'navigation.accounts': 'Konten',

  'account.title': '{term:account}',
  'account.state': 'Stand',
  'account.successor': 'Übergegangen an',
  'account.name': 'Name',
  'account.email': 'E-Mail-Adresse',
  'account.phone': 'Telefon',
  'account.origin': 'Entstanden',
  'account.since': 'Seit',
  'account.signedIn': 'Letzte Anmeldung',
  'account.neverSeen': 'noch nie, soweit das Portal es weiß',
  'account.language': 'Sprache',
  'account.terms': 'Nutzungsbedingungen',
  'account.termsOn': 'Fassung vom {version}, zugestimmt am {when}',
  'account.noTerms': 'noch nicht zugestimmt; bei der nächsten Anmeldung wird gefragt',
  'origin.registered': 'selbst registriert',
  'origin.imported': 'aus einem früheren Online-Dienst übernommen',
  'origin.made': 'von der Kammer angelegt',
  'language.de': 'Deutsch',
  'language.en': 'Englisch',

  'state.ready': 'in Ordnung',
  'state.ready.text': 'Die Adresse ist bestätigt, das Passwort selbst gewählt. Die Anmeldung ist möglich.',
  'state.provisional': 'vorläufiges Passwort',
  'state.provisional.text':
    'Die Adresse ist bestätigt. Das vorläufige Passwort gilt bis {when} und muss bei der ersten Anmeldung ersetzt werden.',
  'state.provisionalOver': 'vorläufiges Passwort abgelaufen',
  'state.provisionalOver.text':
    'Das vorläufige Passwort gilt seit {when} nicht mehr. Wer es eingibt, bekommt auf Knopfdruck ein neues; Sie können auch von hier ein neues senden.',
  'state.weak': 'Passwort zu ersetzen',
  'state.weak.text':
    'Das bisherige Passwort genügt nicht mehr. Es öffnet nur die Seite, auf der es ersetzt wird.',
  'state.imported': 'übernommen',
  'state.imported.text':
    '{term:account.Der} kommt aus einem früheren Online-Dienst. Das Passwort von dort gilt weiter; angemeldet hat sich hier noch niemand.',
  'state.unclaimed': 'noch nicht übernommen',
  'state.unclaimed.text':
    'Die Kammer hat {term:account.den} angelegt. Wer {term:account.ihn} nutzen will, öffnet den Link aus der E-Mail und wählt ein Passwort.',
  'state.noPassword': 'ohne Passwort',
  'state.noPassword.text':
    'Das Passwort wurde ungültig gemacht. Nur ein Link zu einem neuen Passwort öffnet {term:account.den}.',
  'state.locked': 'gesperrt',
  'state.locked.text':
    '{term:account.Der} ist gesperrt. Wer das richtige Passwort eingibt, liest, dass er sich an die Kammer wenden soll.',
  'state.deleting': 'Löschung vorgemerkt',
  'state.deleting.text':
    '{term:account.Der} wird am {when} gelöscht. Bis dahin kann die Löschung zurückgenommen werden.',
  'state.closed': 'geschlossen',
  'state.closed.text':
    'Geschlossen am {when}: Die Person hat {term:account.einen.andere}. Dieser Eintrag wird nach 30 Tagen gelöscht.',

  'links.title': 'Handelt für',
  'links.none': 'Niemanden: nichts ist {term:linked}.',
  'links.waits': '{name}, Personennummer {nummer}',
  'links.waitsText': 'wird {term:linked}, sobald die Person hier selbst ein Passwort gewählt hat.',
  'links.whom': 'Betrieb oder Person',
  'links.nummer': 'Nummer',
  'links.since': 'Seit',
  'links.roles': 'Darf',
  'links.person': 'alles für sich selbst',
  'links.state': 'Stand',
  'links.act': 'Tun',
  'links.unlink': 'Lösen',
  'links.inForce': 'besteht',
  'links.until': 'besteht bis {when}',
  'links.ended': 'beendet am {when}',
  'links.geloescht': 'Betrieb seit {when} nicht mehr eingetragen',
  'links.leaving': 'besteht; Betrieb wird zum {when} gelöscht',

  'signIn.title': 'Anmeldung',
  'signIn.app': 'Authenticator-App',
  'signIn.passkeys': 'Passkeys',
  'signIn.codes': 'Übrige Wiederherstellungscodes',
  'signIn.since': 'seit {when}',
  'signIn.no': 'nein',
  'sessions.title': 'Gerade angemeldet',
  'sessions.none': 'Gerade nirgends angemeldet.',
  'sessions.device': 'Gerät',
  'sessions.since': 'Seit',
  'sessions.used': 'Zuletzt benutzt',
  'sessions.from': 'Netz',

  'mails.title': 'E-Mails',
  'mails.none': 'In den letzten 30 Tagen wurde nichts gesandt.',
  'mails.note':
    'Ob eine E-Mail gelesen wurde oder im Spamordner liegt, weiß niemand: „angenommen“ heißt, dass der Mailserver sie hat. Nach 30 Tagen vergisst das Portal, was es gesandt hat.',
  'mails.what': 'Worum es ging',
  'mails.at': 'Geschrieben',
  'mails.to': 'An',
  'mails.state': 'Zustellung',
  'mails.again': 'Erneut senden',
  'mails.queued': 'wartet',
  'mails.queued.text': 'Sie geht gleich hinaus.',
  'mails.tried': 'aufgeschoben',
  'mails.tried.text':
    'Der Mailserver hat sie {attempts}-mal nicht angenommen: {reason}. Nächster Versuch: {next}.',
  'mails.accepted': 'angenommen',
  'mails.accepted.text': 'Der Mailserver hat sie am {when} angenommen.',
  'mails.refused': 'nicht zustellbar',
  'mails.refused.text': 'Am {when} aufgegeben, Versuche: {attempts}. Der Mailserver sagte: {reason}',

  cancel: 'Abbrechen',
  'reason.label': 'Begründung',
  'reason.hint': 'In ganzen Sätzen: Die Person liest sie in der E-Mail und bei ihren Daten.',
  'reason.hintKept': 'In ganzen Sätzen: Wer das Protokoll prüft und die Person bei ihren Daten liest sie.',
  'reason.missing': 'Bitte schreiben Sie, warum.',
  'reason.too-long': 'Bitte fassen Sie sich kürzer: höchstens 1000 Zeichen.',
  'refused.state':
    'Das geht gerade nicht: Am Stand hat sich inzwischen etwas geändert. Öffnen Sie die Seite neu.',
  'refused.others':
    'Gesperrt hat jemand anderes. Entsperren kann, wer gesperrt hat, oder die Administration.',
  'refused.waiting': 'Genau das wartet schon auf eine zweite Person.',

  'action.whose': 'Es geht um {name}, {email}.',
  'action.reset': 'Link zum neuen Passwort senden',
  'action.reset.text':
    'Es geht eine E-Mail mit einem Link hinaus. Das Passwort wählt die Person selbst; das bisherige gilt, bis sie das getan hat.',
  'action.reset.submit': 'Link senden',
  'action.provisional': 'Neues vorläufiges Passwort senden',
  'action.provisional.text':
    'Das bisherige vorläufige Passwort gilt dann nicht mehr. Sie sehen das neue nicht; es steht nur in der E-Mail.',
  'action.provisional.submit': 'Vorläufiges Passwort senden',
  'action.claim': 'Link zur Übernahme erneut senden',
  'action.claim.text':
    'Es geht eine neue E-Mail mit einem neuen Link hinaus. Frühere Links bleiben gültig, bis sie ablaufen.',
  'action.claim.submit': 'Link senden',
  'done.claim': 'Der Link ist unterwegs',

  ...makeWords,

  'action.unlock': 'Entsperren',
  'action.unlock.text':
    'Die Person kann sich danach wieder anmelden und bekommt eine E-Mail mit Ihrer Begründung.',
  'action.unlock.submit': 'Entsperren',
  'action.lock': 'Sperren',
  'action.lock.text':
    'Die Person wird sofort überall abgemeldet und kann sich nicht mehr anmelden. Was sie hat, bleibt. Sie bekommt eine E-Mail mit Ihrer Begründung.',
  'action.lock.submit': 'Sperren',
  'action.delete': 'Löschen',
  'action.delete.text':
    'Das muss eine zweite Person bestätigen. Dann gilt dasselbe wie beim eigenen Löschen: Die Person bekommt eine E-Mail und kann es sich einige Tage lang anders überlegen. Was in den Registern steht, bleibt.',
  'action.delete.submit': 'Löschung beantragen',
  'action.keep': 'Löschung zurücknehmen',
  'action.keep.text':
    'Alles bleibt, wie es war, und die Person bekommt eine E-Mail. Tun Sie das nur, wenn sie darum gebeten hat.',
  'action.keep.submit': 'Löschung zurücknehmen',
  'request.delete': 'Löschung beginnen für {firstName} {lastName}, {email}. Begründung: {reason}',
  'request.merge': '{from} zusammenführen mit {to}, das bestehen bleibt. Begründung: {reason}',

  'name.title': 'Namen berichtigen',
  'name.text':
    'Lassen Sie sich ein Dokument mit dem neuen Namen zeigen. Hier steht danach, welches Sie gesehen haben; eine Kopie behalten Sie nicht.',
  'name.first': 'Vorname',
  'name.last': 'Nachname',
  'name.document': 'Gesehenes Dokument',
  'name.documentHint': 'Die Person liest es in der E-Mail und bei ihren Daten.',
  'name.documentWords': 'Welches andere Dokument?',
  'name.documentWordsHint': 'Nötig, wenn Sie „{document}“ wählen, zum Beispiel „Scheidungsurteil“.',
  'name.proof.no-document': 'Bitte wählen Sie, welches Dokument Sie gesehen haben.',
  'name.proof.no-words': 'Bitte schreiben Sie, welches andere Dokument Sie gesehen haben.',
  'name.proof.words-too-long': 'Bitte fassen Sie sich kürzer: höchstens 100 Zeichen.',
  'name.submit': 'Namen berichtigen',
  'name.same': 'So heißt die Person hier schon.',
  'name.first.missing': 'Bitte geben Sie den Vornamen ein.',
  'name.first.too-long': 'Dieser Vorname ist zu lang.',
  'name.first.control-characters': 'Dieser Vorname enthält Zeichen, die nicht gedruckt werden können.',
  'name.first.no-letter': 'Ein Vorname enthält mindestens einen Buchstaben.',
  'name.first.link-or-markup': 'Das ist kein Vorname: Er enthält einen Link oder Sonderzeichen.',
  'name.last.missing': 'Bitte geben Sie den Nachnamen ein.',
  'name.last.too-long': 'Dieser Nachname ist zu lang.',
  'name.last.control-characters': 'Dieser Nachname enthält Zeichen, die nicht gedruckt werden können.',
  'name.last.no-letter': 'Ein Nachname enthält mindestens einen Buchstaben.',
  'name.last.link-or-markup': 'Das ist kein Nachname: Er enthält einen Link oder Sonderzeichen.',

  'merge.title': 'Zusammenführen',
  'merge.lead':
    'Hat {name} ({email}) sich noch einmal mit einer anderen Adresse registriert? Dann geht alles von hier dorthin über.',
  'merge.target': 'E-Mail-Adresse, die bleibt',
  'merge.targetHint': 'Mit ihr meldet sich die Person künftig an.',
  'merge.show': 'Ansehen',
  'merge.unknown': 'Zu dieser Adresse gibt es hier nichts. Prüfen Sie die Schreibweise.',
  'merge.same': 'Das ist dieselbe Adresse.',
  'merge.fromState':
    'Hier ist etwas gesperrt, zur Löschung vorgemerkt oder geschlossen. Klären Sie das zuerst.',
  'merge.toState':
    'Was bleiben soll, ist gesperrt, zur Löschung vorgemerkt oder geschlossen. Klären Sie das zuerst.',
  'merge.kept': 'Das bleibt',
  'merge.goes': 'Das geht über',
  'merge.ends': 'Das endet',
  'merge.endsText':
    'Unter {email} meldet sich niemand mehr an. Wer es versucht oder sich mit ihr neu registriert, liest in einer E-Mail dorthin, welche Adresse gilt, ein Jahr lang. Beide Adressen bekommen Bescheid. Ein zweiter Faktor geht nicht mit über.',
  'merge.obstacle': 'Das geht noch nicht',
  'merge.second':
    'Eine zweite Person muss das bestätigen. Vergewissern Sie sich, dass beides derselben Person gehört: Sie handelt danach für alle Betriebe, die hier {term:linked} sind.',
  'merge.submit': 'Zusammenführung beantragen',

  'view.title': 'Seiten der Person ansehen',
  'view.text':
    'Sie sehen 30 Minuten lang einige Seiten so, wie die Person sie sieht, und können dort nichts tun. Es wird aufgeschrieben.',
  'view.submit': 'Ansehen',
  'view.note': 'Ansicht von {name}. Hier lässt sich nichts anklicken oder absenden.',
  'view.mein-bereich': 'Mein Bereich',
  'view.verknuepfungen': '{term:link.Mein}',
  'view.profil': 'Profil',
  'view.end': 'Ansicht beenden',
  'view.password': 'Die Person sieht zuerst die Seite, auf der sie ihr Passwort ersetzt, und sonst nichts.',
  'view.terms':
    'Die Person sieht zuerst die Seite, die nach der Zustimmung zu den Nutzungsbedingungen fragt.',
  'view.other': 'Diese Seite sieht die Person gerade nicht.',

  'help.title': 'Was Sie tun können',
  'help.waiting': 'Wartet auf eine zweite Person',
  'help.waitingLink': 'Zu den Vier-Augen-Anträgen',
  'notes.title': 'Was die Kammer getan hat',
  'notes.when': '{when}, {by}',
  'notes.gone': 'nicht mehr hier beschäftigt',
  'notes.lock': 'Gesperrt',
  'notes.unlock': 'Entsperrt',
  'notes.name': 'Name berichtigt',
  'notes.proof': 'Gesehenes Dokument: {document}',
  'notes.delete': 'Löschung beantragt',
  'notes.keep': 'Löschung zurückgenommen',
  'notes.merge': 'Zusammenführung beantragt',
  'notes.view': 'Seiten der Person angesehen',

  'done.reset': 'Der Link ist unterwegs',
  'done.provisional': 'Das vorläufige Passwort ist unterwegs',
  'done.lock': 'Gesperrt; die Person ist überall abgemeldet und weiß Bescheid',
  'done.unlock': 'Entsperrt; die Person weiß Bescheid',
  'done.keep': 'Die Löschung ist zurückgenommen',
  'done.delete': 'Beantragt. Eine zweite Person muss die Löschung bestätigen',
  'done.name': 'Der Name ist berichtigt; die Person weiß Bescheid',
  'done.merge': 'Beantragt. Eine zweite Person muss die Zusammenführung bestätigen',

  'search.registration': '{email}, registriert am {when}, noch nicht bestätigt',
  'list.title': 'Konten',
  'list.lead':
    'Wer sich registriert hat und keine E-Mail findet, steht unter „Wartende Registrierungen“. Fehlt die Adresse auch dort, war sie falsch geschrieben, oder es gibt {term:account.den} schon.',
  'list.typed': 'Name oder E-Mail-Adresse',
  'list.typedHint':
    'Ein Teil genügt, wenigstens drei Zeichen. In der Liste der Konten geht auch die Telefonnummer.',
  'list.stand': 'Anzeigen',
  'list.submit': 'Suchen',
  'list.everything': 'Wartende Registrierungen und alle Konten',
  'list.registrations': 'Wartende Registrierungen',
  'list.noneWaits': 'Es wartet keine solche Registrierung.',
  'list.allWaiting': 'Alle wartenden Registrierungen zeigen',
  'list.tooShort': 'Bitte geben Sie wenigstens drei Buchstaben oder Ziffern ein, oder einen ganzen Namen.',
  'list.all': 'Alle Konten',
  'list.provisional': 'Konten, deren Passwort zu ersetzen ist',
  'list.unclaimed': 'Angelegt, noch nicht übernommen',
  'list.locked': 'Gesperrte Konten',
  'list.deleting': 'Zur Löschung vorgemerkt',
  'list.closed': 'Geschlossene Konten',
  'list.count': '{what}: {total}',
  'list.countMore': '{what}: mehr als {total}',
  'list.narrow':
    'Gezeigt werden die neuesten. Für ältere geben Sie einen Teil des Namens oder der E-Mail-Adresse ein.',
  'list.nothing': 'Nichts gefunden',
  'list.nothingText': 'Prüfen Sie die Schreibweise, oder wählen Sie bei „Anzeigen“ etwas anderes.',
  'list.nothingRegistered':
    'Es wartet keine solche Registrierung. Vielleicht ist sie schon bestätigt: Suchen Sie unter „Alle Konten“.',

  ...registrationWords,
});

/** Looks up a sentence of {@link careTexts}. */
export type CareText = Translate<(typeof careTexts)['messages']['de']>;
