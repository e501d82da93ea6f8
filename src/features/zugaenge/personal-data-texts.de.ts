import { defineTexts } from '../../platform/texts/texts.ts';
import { zugaengeDataTextsEn } from './personal-data-texts.en.ts';

/** What people are told of invitations that are held. */
export const zugaengeDataTexts = defineTexts('zugaenge-data', {
  de: {
    title: 'Einladungen zu einem Betrieb',
    why: 'Damit sich nachlesen lässt, wer wem Zugang gegeben hat.',
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
