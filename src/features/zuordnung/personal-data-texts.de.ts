import { defineTexts } from '../../platform/texts/texts.ts';
import { zuordnungDataTextsEn } from './personal-data-texts.en.ts';

/** What people are told of the Anträge that are held. */
export const zuordnungDataTexts = defineTexts('zuordnung-data', {
  de: {
    title: 'Anträge auf Zuordnung',
    why: 'Damit Sie und der Betrieb nachlesen können, was beantragt war. Wir löschen das mit {term:account.dem}.',
    nummer: 'Antrag Nr.',
    betriebsnummer: 'Betriebsnummer',
    name: 'Inhaber oder Firmenname, wie eingegeben',
    sent: 'Gesendet',
    state: 'Stand',
    decided: 'Entschieden',
    'state.waiting': 'wartet auf den Bestätigungscode',
    'state.letter': 'wartet auf einen Brief',
    'state.confirmed': 'bestätigt',
    'state.withdrawn': 'zurückgezogen',
    'state.denied': 'abgelehnt',
  },
  en: zuordnungDataTextsEn,
});
