import { defineTexts } from '../../platform/texts/texts.ts';
import { signInDataTextsEn } from './personal-data-texts.en.ts';

/** What people are told of data about signing in. */
export const signInDataTexts = defineTexts('sign-in-data', {
  de: {
    yes: 'ja',
    no: 'nein',
    privacy:
      'Für die Liste Ihrer Anmeldungen: Gerät, gekürzte IP-Adresse und Zeit, bis einen Tag nach dem Ende der Anmeldung. Von welchen Geräten Sie sich angemeldet haben, merken wir uns {days} Tage.',
    'sessions.title': 'Anmeldungen und Geräte',
    'sessions.why':
      'Damit Sie angemeldet bleiben und fremde Anmeldungen erkennen. Einen Tag nach dem Ende löschen wir sie.',
    'sessions.begun': 'Begonnen',
    'sessions.seen': 'Zuletzt benutzt',
    'sessions.ends': 'Endet spätestens',
    'sessions.from': 'Netz',
    'sessions.device': 'Browser, wie er sich nennt',
    'sessions.actingFor': 'Gewählt: handelt für',
    'sessions.input': 'Aufgehobene Eingabe',
    'moments.title': 'Rund um die Anmeldung',
    'moments.why':
      'Damit wir Sie warnen können und Links nur einmal gelten. Nach 30 Tagen bis einem Jahr gelöscht.',
    'moments.what': 'Was',
    'moments.at': 'Wann',
    'moments.device': 'Browser wiedererkannt',
    'moments.reset': 'Link zum neuen Passwort angefordert',
    'moments.pending': 'Anmeldung wartet auf den zweiten Schritt, bis',
    'moments.warned': 'Vor Fehlversuchen gewarnt',
  },
  en: signInDataTextsEn,
});
