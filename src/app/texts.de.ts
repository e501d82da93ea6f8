import { defineTexts } from '../platform/texts/texts.ts';
import { appTextsEn } from './texts.en.ts';

/** Words of the composition root: navigation, pages for what is missing or broken. */
export const appTexts = defineTexts('portal', {
  de: {
    'navigation.mine': 'Mein Bereich',
    'navigation.betrieb': '{term:betriebArea}',
    'navigation.services': 'Online-Dienste',
    'navigation.help': 'Hilfe',
    'unknown.title': 'Diese Seite gibt es nicht',
    'unknown.text': 'Vielleicht ist die Adresse vertippt, oder die Seite ist umgezogen.',
    'unknown.home': 'Zur Startseite',
    'unknown.help': 'Zur Hilfe',
    'broken.title': 'Bei uns ist ein Fehler aufgetreten',
    'broken.text': 'Versuchen Sie es bitte in ein paar Minuten noch einmal.',
    'broken.sent':
      'Ihre Eingabe wurde nicht gespeichert. Versuchen Sie es bitte in ein paar Minuten noch einmal.',
    'reference.label': 'Fehlernummer',
    'reference.text': 'Kommen Sie nicht weiter? Mit dieser Nummer finden wir heraus, woran es liegt.',
    'reference.contact': 'Schreiben Sie uns',
    'unavailable.title': 'Das {term:portal} ist gerade nicht erreichbar',
    'unavailable.text': 'Das liegt an uns. Versuchen Sie es bitte in einer Minute noch einmal.',
    'unavailable.sent':
      'Ihre Eingabe wurde nicht gespeichert. Das ausgefüllte Formular ist noch da: Gehen Sie im Browser auf „Zurück“ und senden Sie es bitte in einer Minute noch einmal.',
    'overloaded.title': 'Gerade sind sehr viele Menschen hier',
    'overloaded.text': 'Versuchen Sie es bitte in ein paar Sekunden noch einmal.',
    'overloaded.sent':
      'Ihre Eingabe wurde nicht gespeichert. Das ausgefüllte Formular ist noch da: Gehen Sie im Browser auf „Zurück“ und senden Sie es bitte in ein paar Sekunden noch einmal.',
    'notAccepted.title': 'Ihre Eingabe ist so nicht angekommen',
    'notAccepted.foreign':
      'Das Formular kam nicht von einer Seite dieses Portals. Öffnen Sie die Seite bitte neu und senden Sie das Formular noch einmal.',
    'notAccepted.tooLarge':
      'Die Eingabe ist zu lang. Kürzen Sie sie bitte und senden Sie das Formular noch einmal.',
    'notAccepted.broken':
      'Die Eingabe war unvollständig. Öffnen Sie die Seite bitte neu und senden Sie das Formular noch einmal.',
    'notAccepted.again': 'Seite neu öffnen',
    'linkMissing.betrieb.title': 'Dafür brauchen Sie die {term:link} für Ihren Betrieb',
    'linkMissing.betrieb.text':
      'Hier geht es um Daten Ihres Betriebs. Damit niemand sonst sie sieht, wird Ihr {term:account} einmalig mit dem Betrieb verbunden.',
    'linkMissing.betrieb.action': 'Jetzt Betrieb verbinden',
    'linkMissing.person.title': 'Dafür brauchen Sie die {term:link} als Person',
    'linkMissing.person.text':
      'Hier geht es um Daten, die die Kammer über Sie führt. Damit niemand sonst sie sieht, wird Ihr {term:account} einmalig mit Ihnen verbunden.',
    'linkMissing.person.action': 'Jetzt als Person verbinden',
    'forbidden.title': 'Dafür fehlt Ihnen ein Recht',
    'root.title': 'Kundenportal: Demo',
    'root.lead': 'Fünf Kammern, ein Portal. Alle Daten sind Beispiele.',
    'root.chambers': 'Portale der Kammern',
    'root.tools': 'Werkzeuge der Demo',
    'root.mailbox': 'Postfach: alle Mails, die das Portal verschickt hat',
    'root.letters': 'Briefe: alle Briefe, die das Portal gedruckt hat',
    'root.gallery': 'Galerie: alle Seiten, Mails und Briefe',
    'root.signIn': 'Anmelden mit {email} und dem Passwort {password}',
    'root.pin': 'Unbenutzte PIN {pin} für die Betriebsnummer {nummer}',
    'mailbox.title': 'Postfach der Demo',
    'mailbox.none': 'Noch keine Mail',
    'mailbox.empty': 'Registrieren Sie sich in einem der Portale, dann steht die Mail hier.',
    'mailbox.to': 'An',
    'mailbox.sent': 'Gesendet',
    'mailbox.chamber': 'Kammer',
    'mailbox.attachments': 'Anhänge',
    'mailbox.back': 'Alle Mails',
    'letters.title': 'Briefe der Demo',
    'letters.none': 'Noch kein Brief',
    'letters.empty':
      'Fordern Sie in einem der Portale eine PIN an, dann liegt der Brief nach wenigen Sekunden hier.',
    'letters.open': 'Brief öffnen (PDF)',
    'letters.recipient': 'Empfänger',
    'letters.printed': 'Gedruckt',
  },
  en: appTextsEn,
});
