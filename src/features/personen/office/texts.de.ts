import { defineGermanTexts } from '../../../platform/texts/texts.ts';

/** What the office reads of a Person. German alone. */
export const personenOfficeTexts = defineGermanTexts('personen-office', {
  'head.lead': 'Personennummer {nummer} · {art} · {ort}',
  'search.heading': 'Personen',
  'search.details': '{art}, Nr. {nummer}, {ort}',
  'search.near':
    'Diese Nummer gibt es nicht. Gezeigt sind Nummern, die sich durch einen Tippfehler unterscheiden.',
  'search.incomplete':
    'Nach einem Import sind noch nicht alle Namen durchsuchbar. Über die Personennummer finden Sie jede Person schon jetzt.',

  'data.heading': 'Stammdaten',
});
