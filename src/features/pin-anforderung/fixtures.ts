import type { BetriebRecord } from '../betriebe/index.ts';
import type { Subject } from '../freischaltung/index.ts';
import type { PersonRecord } from '../personen/index.ts';

/** A Betrieb that exists nowhere, for drawings. */
const betrieb: BetriebRecord = {
  id: '00000000-0000-4000-8000-000000000004',
  betriebsnummer: '1234567',
  filialnummer: '',
  art: 'hauptbetrieb',
  name: 'Muster & Söhne Metallbau GmbH',
  rechtsform: 'GmbH',
  inhaber: 'Muster, Erika',
  strasse: 'Beispielgasse',
  hausnummer: '4',
  plz: '12345',
  ort: 'Musterstadt',
  telefon: null,
  email: 'buero@muster-metallbau.example',
  web: null,
  gewerke: ['A/13'],
  eingetragenAm: '2009-04-01',
  geloeschtAm: null,
  baBetriebsnummer: null,
  ausbildungsbetrieb: true,
};

/** A Person that exists nowhere, for drawings. */
const person: PersonRecord = {
  id: '00000000-0000-4000-8000-000000000005',
  personennummer: '4711001',
  art: 'lehrling',
  anrede: 'Herr',
  vorname: 'Timo',
  nachname: 'Muster',
  geburtsdatum: '2008-03-14',
  strasse: 'Beispielweg',
  hausnummer: '1',
  plz: '12345',
  ort: 'Musterstadt',
  email: null,
  beendet_am: null,
};

/** Whom a number names. */
export const sampleNamedBetrieb: Subject = { kind: 'betrieb', record: betrieb };
export const sampleNamedPerson: Subject = { kind: 'person', record: person };
