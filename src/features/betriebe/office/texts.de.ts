import { defineGermanTexts } from '../../../platform/texts/texts.ts';

/** What the office reads of a Betrieb. German alone. */
export const betriebeOfficeTexts = defineGermanTexts('betriebe-office', {
  'head.lead': '{term:betriebsnummer} {nummer} · {art} · {ort}',
  'head.left': 'Seit dem {date} nicht mehr eingetragen: Niemand kann für diesen Betrieb handeln.',
  'head.leaving':
    'Wird zum {date} gelöscht: Bis dahin gilt der Betrieb als eingetragen. Ab diesem Tag kann niemand mehr für ihn handeln.',

  'search.heading': 'Betriebe',
  'search.details': 'Nr. {nummer}, {ort}',
  'search.left': 'Nr. {nummer}, {ort}, gelöscht zum {date}',
  'search.near':
    'Diese Nummer gibt es nicht. Gezeigt sind Nummern, die sich durch einen Tippfehler unterscheiden.',
  'search.incomplete':
    'Nach einem Import sind noch nicht alle Namen durchsuchbar. Über die {term:betriebsnummer} finden Sie jeden Betrieb schon jetzt.',

  'data.heading': 'Stammdaten',
  'data.deleted': 'Gelöscht zum',
  'data.letters': 'Briefe gehen an',
  'data.noEmail': 'keine hinterlegt; Mitteilungen über neue Zugänge gehen mit der Post',
  'data.trades': 'Gewerke',
  'data.site':
    'Eine Ausbildungsstätte wird nicht {term:linked}. Es reicht {term:link.der} für den Hauptbetrieb:',

  'entries.heading': 'Filialen und Ausbildungsstätten',
  'entries.headingOther': 'Weitere Einträge mit dieser {term:betriebsnummer}',
  'entries.name': 'Name',
  'entries.art': 'Eingetragen als',
  'entries.nummer': '{term:betriebsnummer}',
  'entries.ort': 'Ort',
  'entries.state': 'Stand',
  'entries.registered': 'eingetragen',
  'entries.left': 'gelöscht zum {date}',
  'entries.more': 'Gezeigt sind die ersten {most}.',
});
