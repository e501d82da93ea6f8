import { defineGermanTexts, type Translate } from '../../platform/texts/texts.ts';

/** What the chamber's own people read about accounts. German alone. */
export const careTexts = defineGermanTexts('account-care-office', {
  none: 'keine Angabe',
  'navigation.accounts': 'Konten',

  'account.title': '{term:account}',
  'account.state': 'Stand',
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
  'links.none': 'Niemanden: nichts ist freigeschaltet.',
  'links.whom': 'Betrieb oder Person',
  'links.nummer': 'Nummer',
  'links.since': 'Seit',
  'links.roles': 'Darf',
  'links.person': 'alles für sich selbst',
  'links.state': 'Stand',
  'links.inForce': 'besteht',
  'links.until': 'besteht bis {when}',
  'links.ended': 'beendet am {when}',
  'links.geloescht': 'Betrieb seit {when} nicht mehr eingetragen',

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
  'mails.queued': 'wartet',
  'mails.queued.text': 'Sie geht gleich hinaus.',
  'mails.tried': 'aufgeschoben',
  'mails.tried.text':
    'Der Mailserver hat sie {attempts}-mal nicht angenommen: {reason}. Nächster Versuch: {next}.',
  'mails.accepted': 'angenommen',
  'mails.accepted.text': 'Der Mailserver hat sie am {when} angenommen.',
  'mails.refused': 'nicht zustellbar',
  'mails.refused.text': 'Nach {attempts} Versuchen am {when} aufgegeben. Der Mailserver sagte: {reason}',

  'list.title': 'Konten',
  'list.lead':
    'Wer sich registriert hat und keine E-Mail findet, steht unter „Wartende Registrierungen“. Fehlt die Adresse auch dort, war sie falsch geschrieben, oder es gibt {term:account.den} schon.',
  'list.typed': 'Name oder E-Mail-Adresse',
  'list.typedHint': 'Ein Teil genügt.',
  'list.stand': 'Anzeigen',
  'list.submit': 'Suchen',
  'list.registrations': 'Wartende Registrierungen',
  'list.all': 'Alle Konten',
  'list.provisional': 'Konten, deren Passwort zu ersetzen ist',
  'list.unclaimed': 'Angelegt, noch nicht übernommen',
  'list.locked': 'Gesperrte Konten',
  'list.deleting': 'Zur Löschung vorgemerkt',
  'list.closed': 'Geschlossene Konten',
  'list.count': '{what}: {total}',
  'list.nothing': 'Nichts gefunden',
  'list.nothingText': 'Prüfen Sie die Schreibweise, oder wählen Sie bei „Anzeigen“ etwas anderes.',
  'list.nothingRegistered':
    'Es wartet keine solche Registrierung. Vielleicht ist sie schon bestätigt: Suchen Sie unter „Alle Konten“.',

  'registration.lead': 'Diese Registrierung wartet darauf, dass ihre E-Mail-Adresse bestätigt wird.',
  'registration.since': 'Registriert',
  'registration.link': 'Link und Code',
  'registration.open': 'gelten bis {when}',
  'registration.over': 'abgelaufen am {when}',
  'registration.known': 'Zu dieser Adresse gibt es schon {term:account.einen}',
  'registration.knownText':
    'Statt eines Bestätigungscodes ging eine E-Mail hinaus, die das sagt. Anmelden oder Passwort zurücksetzen hilft weiter.',
  'registration.knownLink': '{term:account} öffnen',
  'registration.resend': 'E-Mail erneut senden',
  'registration.resendText':
    'Es geht eine neue E-Mail mit neuem Link und neuem Code hinaus, in der Sprache der Registrierung. Frühere bleiben gültig, bis sie ablaufen.',
  'registration.resendSubmit': 'E-Mail erneut senden',
  'registration.correct': 'Adresse berichtigen',
  'registration.correctText':
    'War die Adresse falsch geschrieben? Die E-Mail geht dann an die richtige; was an die falsche ging, gilt nicht mehr. Ob die Adresse stimmt, beweist erst der Link.',
  'registration.newAddress': 'Richtige E-Mail-Adresse',
  'registration.correctSubmit': 'Adresse berichtigen und E-Mail senden',
  'registration.gesendet': 'Die E-Mail ist unterwegs',
  'registration.berichtigt': 'Die Adresse ist berichtigt, die E-Mail ist unterwegs',
  'registration.warten':
    'An dieses Postfach gingen in der letzten Stunde schon viele E-Mails. Gerade wird keine weitere gesandt.',
  'registration.tooMany': 'Gerade kamen von hier zu viele Registrierungen. Versuchen Sie es später erneut.',
});

/** Looks up a sentence of {@link careTexts}. */
export type CareText = Translate<(typeof careTexts)['messages']['de']>;
