import { defineTexts } from '../../platform/texts/texts.ts';
import { accountDataTextsEn } from './personal-data-texts.en.ts';

/** What people are told of the data of their account. */
export const accountDataTexts = defineTexts('accounts-data', {
  de: {
    at: 'Am',
    'account.title': '{term:account.Ihr}',
    'account.why':
      'Ohne diese Angaben gäbe es {term:account.den} nicht. Wir löschen sie mit {term:account.dem}.',
    'account.firstName': 'Vorname',
    'account.lastName': 'Nachname',
    'account.email': 'E-Mail-Adresse',
    'account.locale': 'Sprache',
    'locale.chosen': '{language}',
    'locale.unchosen': '{language} in E-Mails; für Seiten nicht gewählt',
    'account.since': '{term:account} seit',
    'account.state': 'Zustand',
    'account.password': 'Passwort',
    'account.passwordChanged': 'Passwort zuletzt geändert',
    'account.deletes': 'Wird gelöscht',
    'password.own': 'selbst gewählt; als Hash gespeichert, aus dem es niemand lesen kann',
    'password.provisional': 'vorläufig, von uns gesandt; als Hash gespeichert, aus dem es niemand lesen kann',
    'password.imported': 'aus einem früheren Portal; als Hash gespeichert, aus dem es niemand lesen kann',
    'password.weak':
      'aus einem früheren Portal und zu schwach, bitte ersetzen; als Hash gespeichert, aus dem es niemand lesen kann',
    'state.active': 'aktiv',
    'state.locked': 'gesperrt',
    'state.deleting': 'wird gelöscht',
    'state.other': 'geschlossen',
    'terms.title': 'Nutzungsbedingungen, denen Sie zugestimmt haben',
    'terms.why': 'Damit sich zeigen lässt, was vereinbart ist. Wir löschen das mit {term:account.dem}.',
    'terms.version': 'Stand',
    'account.origin': 'Entstanden',
    'account.signedIn': 'Letzte Anmeldung',
    'origin.registered': 'von Ihnen registriert',
    'origin.imported': 'aus einem früheren Online-Dienst übernommen',
    'origin.made': 'von der Kammer angelegt',
    'former.title': 'Frühere Adressen',
    'former.why':
      'Damit Sie erfahren, welche Adresse gilt, wenn Sie die frühere benutzen. {days} Tage nach der Zusammenführung löschen wir sie.',
    'former.since': 'Gilt nicht mehr seit',
    'registrations.title': 'Ihre Registrierungen',
    'registrations.why': 'Für die Bestätigung. {days} Tage nach Ablauf der letzten E-Mail löschen wir sie.',
    'registrations.name': 'Name',
    'registrations.confirmed': 'Bestätigt',
    'registrations.mails': 'E-Mails',
  },
  en: accountDataTextsEn,
});
