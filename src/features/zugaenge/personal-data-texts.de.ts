import { defineTexts } from '../../platform/texts/texts.ts';
import { zugaengeDataTextsEn } from './personal-data-texts.en.ts';

/** What people are told of invitations that are held. */
export const zugaengeDataTexts = defineTexts('zugaenge-data', {
  de: {
    title: 'Einladungen zu einem Betrieb',
    why: 'Damit sich nachlesen lässt, wer wem Zugang gegeben hat.',
    privacy:
      'Für Einladungen von Kollegen: die eingeladene E-Mail-Adresse, wer eingeladen hat, für welchen Betrieb und welche Aufgaben. Das löschen wir {days} Tage nach Ablauf der Einladung. Welche Aufgaben Sie für einen Betrieb haben, sehen dort alle mit der Aufgabe Verwaltung.',
    betrieb: 'Betrieb',
    kind: 'Art',
    'kind.sent': 'von Ihnen gesandt',
    'kind.got': 'an Sie gerichtet',
    to: 'An',
    sent: 'Gesendet',
    state: 'Stand',
    decided: 'Entschieden',
    'state.open': 'offen',
    'state.accepted': 'angenommen',
    'state.declined': 'abgelehnt',
    'state.revoked': 'zurückgenommen',
  },
  en: zugaengeDataTextsEn,
});
