import { defineTexts } from '../../../platform/texts/texts.ts';
import { secondStepTextsEn } from './texts.en.ts';

/** The sentences of the second step of signing in, and of signing in with a passkey alone. */
export const secondStepTexts = defineTexts('sign-in-second-step', {
  de: {
    title: 'Zweiter Faktor',
    lead: 'Ihr Passwort stimmt. Zeigen Sie jetzt noch, dass Sie es sind. Ein Weg genügt.',
    'app.heading': 'Code aus der App',
    'app.code': 'Code aus der App',
    'app.hint': 'Öffnen Sie Ihre Authenticator-App und geben Sie den Code ein, den sie gerade zeigt.',
    'app.submit': 'Weiter',
    'passkey.heading': 'Passkey',
    'passkey.text': 'Ihr Gerät fragt nach Fingerabdruck, Gesicht oder seiner PIN.',
    'passkey.submit': 'Mit Passkey bestätigen',
    'recovery.heading': 'Wiederherstellungscode',
    'recovery.text':
      'App oder Passkey gerade nicht zur Hand? Nehmen Sie einen Ihrer Wiederherstellungscodes.',
    'recovery.link': 'Wiederherstellungscode eingeben',
    'recovery.title': 'Wiederherstellungscode eingeben',
    'recovery.lead':
      'Einer der zehn Codes, die Sie beim Einrichten des zweiten Faktors verwahrt haben. Jeder gilt einmal.',
    'recovery.code': 'Wiederherstellungscode',
    'recovery.hint': 'Zwölf Zeichen. Groß oder klein, mit oder ohne Bindestriche.',
    'recovery.submit': 'Weiter',
    'recovery.back': 'Zurück zu den anderen Wegen',
    lost: 'Ich habe keinen Zugriff mehr',
    cancel: 'Anmeldung abbrechen',
    'over.title': 'Bitte melden Sie sich noch einmal an',
    'over.text': 'Seit Ihrem Passwort sind mehr als zehn Minuten vergangen, oder Sie sind schon angemeldet.',
    'over.signIn': 'Zur Anmeldung',
    'alone.submit': 'Mit Passkey anmelden',
    'alone.heading': 'Ohne Passwort',
    'alone.text': 'Haben Sie einen Passkey angelegt? Dann brauchen Sie weder E-Mail-Adresse noch Passwort.',
    'alone.title': 'Mit Passkey anmelden',
    'alone.noScript':
      'Ein Passkey braucht JavaScript. In Ihrem Browser ist es ausgeschaltet. Melden Sie sich mit Ihrem Passwort an. Eine Authenticator-App ist ein genauso sicherer zweiter Faktor.',
    'alone.failed':
      'Die Anmeldung mit dem Passkey hat nicht geklappt. Versuchen Sie es noch einmal oder nehmen Sie Ihr Passwort.',
    'alone.over': 'Das hat zu lange gedauert. Drücken Sie bitte noch einmal auf die Schaltfläche.',
    'alone.unknown':
      'Diesen Passkey kennt {term:account.keinen} mehr. Melden Sie sich mit Ihrem Passwort an und löschen Sie ihn auf Ihrem Gerät.',
    'alone.locked':
      '{term:account.Dieser} ist gesperrt. Schreiben Sie uns bitte an {email}, dann klären wir das mit Ihnen.',
  },
  en: secondStepTextsEn,
});
