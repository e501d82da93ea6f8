/** What they read about a registration that waits for its confirmation; part of `careTexts`. */
export const registrationWords = {
  'registration.lead': 'Diese Registrierung wartet darauf, dass ihre E-Mail-Adresse bestätigt wird.',
  'registration.since': 'Registriert',
  'registration.link': 'Link und Code',
  'registration.open': 'gelten bis {when}',
  'registration.over': 'abgelaufen am {when}',
  'registration.notSent': 'noch nicht gesandt',
  'registration.opensNothing': 'öffnen nichts: Die Adresse hat schon {term:account.einen}',
  'registration.taken':
    'Zu dieser Adresse gibt es schon {term:account.einen}. Es ist nichts geändert und nichts gesandt.',
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
} as const;
