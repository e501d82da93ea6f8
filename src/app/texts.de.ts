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
    'unavailable.title': '{term:portal.Der} ist gerade nicht erreichbar',
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
    'linkMissing.betrieb.title': 'Dafür brauchen Sie {term:link.den} für Ihren Betrieb',
    'linkMissing.betrieb.text':
      'Hier geht es um Daten Ihres Betriebs. Damit niemand sonst sie sieht, wird {term:account.Ihr} einmalig mit dem Betrieb verbunden.',
    'linkMissing.betrieb.action': 'Jetzt Betrieb verbinden',
    'linkMissing.person.title': 'Dafür brauchen Sie {term:link.den} als Person',
    'linkMissing.person.text':
      'Hier geht es um Daten, die die Kammer über Sie führt. Damit niemand sonst sie sieht, wird {term:account.Ihr} einmalig mit Ihnen verbunden.',
    'linkMissing.person.action': 'Jetzt als Person verbinden',
    'forbidden.title': 'Dafür fehlt Ihnen ein Recht',
  },
  en: appTextsEn,
});
